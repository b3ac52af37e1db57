using System.Collections.Concurrent;
using Toex.Data.Samples;

namespace Toex.Data.Tests.Samples;

/// <summary>Samples that are made once for all tests that only read them, or undo what they write.</summary>
internal static class SharedSamples
{
    private static readonly ConcurrentDictionary<SampleOptions, Lazy<(SampleDatabase Database, SampleSummary Summary)>> Made = new();

    /// <summary>Scales, seeds and months at which what is planted must be there.</summary>
    internal static TheoryData<double, int, int> Planted => new()
    {
        { 0.01, 1, 24 }, { 0.05, 2, 12 }, { 0.3, 3, 36 }, { 1, 1, 24 }, { 1, 77, 36 }, { 3, 5, 24 },
    };

    internal static SampleDatabase With(double scale, int seed = 1, int months = 24) =>
        With(new() { Scale = scale, Seed = seed, Months = months }, out _);

    internal static SampleDatabase With(SampleOptions options, out SampleSummary summary)
    {
        var (database, made) = Made.GetOrAdd(options, o => new(() => (SampleDatabase.Filled(o, out var filled), filled))).Value;
        summary = made;
        return database.Again();
    }
}
