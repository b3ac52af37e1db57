using Toex.Data.Samples;

namespace Toex.Data.Tests.Samples;

/// <summary>The sample of the defaults, made once for the tests that only read it.</summary>
public sealed class SmallSample : IDisposable
{
    public SmallSample()
    {
        Database = SampleDatabase.Filled(new SampleOptions(), out var summary);
        Summary = summary;
    }

    public SampleDatabase Database { get; }

    public SampleSummary Summary { get; }

    public void Dispose() => Database.Dispose();
}
