namespace Toex.Data.Reference;

/// <summary>Where an offence code's weight comes from, as <c>offence_weight.basis</c> spells it.</summary>
public static class WeightBasis
{
    /// <summary>The scale's publisher gives it for this code.</summary>
    public const string Published = "published";

    /// <summary>The scale's publisher gives it for the class that the code belongs to.</summary>
    public const string Inherited = "inherited";

    /// <summary>Somebody chose it: the row says why and who approved it.</summary>
    public const string Override = "override";
}
