using Toex.Profiles.Comparisons;
using Toex.Reporting.Text;

namespace Toex.Reporting.Kinds.Map;

/// <summary>A force to show on a map.</summary>
/// <param name="Compared">The force beside the others.</param>
/// <param name="InFocus">Whether it is the force to bring out.</param>
internal sealed record MapForce(ComparedForce Compared, bool InFocus)
{
    /// <summary>Its ONS code.</summary>
    public string Code => Compared.ForceCode;

    /// <summary>Its name.</summary>
    public string PoliceForce { get; } = CleanText.Clean(Compared.PoliceForce);

    /// <summary>Its whole name without the words that most forces share.</summary>
    public string Name => ForceNames.Brief(PoliceForce);

    /// <summary>Its value; null where it is not known.</summary>
    public double? Value => Compared.Value;
}
