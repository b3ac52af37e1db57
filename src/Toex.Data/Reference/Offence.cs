namespace Toex.Data.Reference;

/// <summary>A Home Office offence code with its weight on a severity scale.</summary>
/// <param name="Id">Key in the profile database.</param>
/// <param name="Code">The code: a recorded-crime class (<c>8Q</c>) or a class and sub-code (<c>008/65</c>).</param>
/// <param name="Level"><c>class</c> or <c>subcode</c>.</param>
/// <param name="ClassCode">The recorded-crime class that a sub-code counts in; null where it is not certain.</param>
/// <param name="Title">Title.</param>
/// <param name="OffenceGroup">Offence group, such as <c>Sexual offences</c>.</param>
/// <param name="Subgroup">Offence subgroup, such as <c>Rape offences</c>.</param>
/// <param name="Theme">The theme under which profiles show it; null for what no profile counts (fraud; entries that are not
/// crimes).</param>
/// <param name="Weight">Weight in the scale's unit; null where there is none: profiles list such offences as unweighted.</param>
/// <param name="WeightBasis">How the weight came about: see <see cref="Reference.WeightBasis"/>.</param>
/// <param name="WeightScale">The scale and its vintage.</param>
/// <param name="WeightSource">Where the weight was read.</param>
/// <param name="Reason">Why an override or an inherited weight was chosen.</param>
/// <param name="Approver">Who approved an override.</param>
public sealed record Offence(
    int Id, string Code, string Level, string? ClassCode, string Title, string OffenceGroup, string Subgroup, string? Theme,
    decimal? Weight, string? WeightBasis, string WeightScale, string? WeightSource, string? Reason, string? Approver)
{
    /// <summary>First financial year in which the Home Office published the class, as the year in which it began (2017 for 2017/18); null
    /// where that is not known, and for sub-codes.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Last financial year in which offences of the class were published; null where it is still in use, and for
    /// sub-codes.</summary>
    public int? LastYear { get; init; }

    /// <summary>Code and title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
