namespace Toex.Reporting.Findings;

/// <summary>Those of some rows that have the largest value, all of them where they are tied.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Value">The value.</param>
internal sealed record Largest(IReadOnlyList<string> Names, double Value)
{
    /// <summary><c>Kent has</c>, <c>Essex and Kent have</c>.</summary>
    public string Have => $"{Sentence.Names([.. Names.Select(Text.ForceNames.InSentence)])} {(Names.Count > 1 ? "have" : "has")}";

    /// <summary>Names of three or more, which <see cref="Have"/> counts; null of fewer.</summary>
    public string? Tied => Names.Count < 3 ? null : $"They are {string.Join(", ", Names.Select(Text.ForceNames.InSentence))}";

    /// <summary>Null where no value is known, or the largest is zero.</summary>
    public static Largest? Of<T>(IReadOnlyList<T> rows, Func<T, double?> value, Func<T, string> name)
    {
        var most = rows.Max(value);
        return most is > 0 ? new([.. rows.Where(r => value(r) == most).Select(name).Order(StringComparer.OrdinalIgnoreCase)], most.Value)
            : null;
    }
}
