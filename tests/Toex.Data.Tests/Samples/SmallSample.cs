using Toex.Data.Samples;

namespace Toex.Data.Tests.Samples;

/// <summary>The sample of the defaults, for tests that only read it.</summary>
public sealed class SmallSample : IDisposable
{
    public SmallSample()
    {
        Database = SharedSamples.With(new(), out var summary);
        Summary = summary;
    }

    public SampleDatabase Database { get; }

    public SampleSummary Summary { get; }

    public void Dispose() => Database.Dispose();
}
