using System.Globalization;

namespace Toex.Profiles;

/// <summary>An offence code without a weight on the severity scale.</summary>
/// <param name="Code">Home Office code.</param>
/// <param name="Title">Title of the offence.</param>
/// <param name="Offences">How many were counted without a weight.</param>
public sealed record UnweightedOffence(string Code, string Title, long Offences)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code} {Title}: {Offences}");
}
