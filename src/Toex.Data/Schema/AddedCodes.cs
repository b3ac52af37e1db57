namespace Toex.Data.Schema;

/// <summary>The offence codes and subgroups that a migration brings, by their keys.</summary>
/// <param name="FirstCode">First key of a code.</param>
/// <param name="LastCode">Last key of a code.</param>
/// <param name="FirstSubgroup">First key of a subgroup.</param>
/// <param name="LastSubgroup">Last key of a subgroup.</param>
public sealed record AddedCodes(int FirstCode, int LastCode, int FirstSubgroup, int LastSubgroup)
{
    /// <summary>Whether a code is one of them.</summary>
    internal bool HasCode(int id) => id >= FirstCode && id <= LastCode;

    /// <summary>Whether a subgroup is one of them.</summary>
    internal bool HasSubgroup(int id) => id >= FirstSubgroup && id <= LastSubgroup;
}
