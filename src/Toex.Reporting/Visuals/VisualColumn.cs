namespace Toex.Reporting.Visuals;

/// <summary>A column of what is drawn.</summary>
/// <param name="Name">Its name, such as <c>PoliceForce</c>.</param>
/// <param name="Type">The type of its values: text, whole number, number, date or yes and no.</param>
/// <param name="Unit">What its values are counted in, such as <c>offences per 1,000 people</c>; empty where they are not numbers.</param>
/// <param name="Meaning">What it says.</param>
public sealed record VisualColumn(string Name, Type Type, string Unit, string Meaning);
