using System.Globalization;

namespace Toex.Data.Reference;

/// <summary>
/// Weights that offence codes take from their class. The ONS publishes a weight for a recorded-crime class, an average over all
/// its sub-codes; on such a scale a sub-code without a weight of its own has that of its class.
/// </summary>
internal static class WeightInheritance
{
    internal static IEnumerable<object?[]> Rows(EmbeddedTable codes, SourceTexts sources)
    {
        var weights = EmbeddedTable.Read("offence_weight");
        var scales = EmbeddedTable.Read("weight_scale");
        foreach (var scale in scales.Rows.Where(r => scales.Value(r, "inherits") == "1").Select(r => scales.Value(r, "weight_scale_id")))
        {
            var byCode = weights.Rows.Where(r => weights.Value(r, "weight_scale_id") == scale)
                .ToDictionary(r => weights.Value(r, "code"), StringComparer.Ordinal);
            foreach (var row in codes.Rows)
            {
                var code = codes.Value(row, "code");
                var classCode = codes.Value(row, "class_code");
                if (!byCode.ContainsKey(code) && byCode.TryGetValue(classCode, out var weight))
                {
                    yield return
                    [
                        int.Parse(scale, CultureInfo.InvariantCulture),
                        int.Parse(codes.Value(row, "offence_code_id"), CultureInfo.InvariantCulture),
                        decimal.Parse(weights.Value(weight, "weight"), CultureInfo.InvariantCulture),
                        WeightBasis.Inherited,
                        sources.Resolve(weights.Value(weight, "source")),
                        $"Weight of class {classCode}",
                        null,
                    ];
                }
            }
        }
    }
}
