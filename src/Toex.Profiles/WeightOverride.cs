using System.Globalization;

namespace Toex.Profiles;

/// <summary>A local override of a severity weight that a profile used.</summary>
/// <param name="Code">Home Office code.</param>
/// <param name="Title">Title of the offence.</param>
/// <param name="Weight">The weight, on the profile's severity scale.</param>
/// <param name="Approver">Who approved it.</param>
public sealed record WeightOverride(string Code, string Title, decimal Weight, string Approver)
{
    /// <summary>One line for people.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Code} {Title}: {Weight:0.##} (approved by: {Approver})");
}
