namespace Toex.Data.Linkage;

/// <summary>Pairs that agree alike in every respect.</summary>
/// <param name="Code">How they agree, four bits a comparison.</param>
/// <param name="Bits">Surprise of the values that they share, in whole bits.</param>
/// <param name="Count">Number of such pairs.</param>
internal readonly record struct LinkagePattern(long Code, int Bits, long Count);
