using Toex.Data.Linkage;

namespace Toex.Data.Tests.Linkage;

/// <summary>A model learnt from made-up persons, once for the tests that use it.</summary>
public sealed class TrainedCrowd
{
    public TrainedCrowd()
    {
        using var database = LinkageDatabase.WithCrowd();
        Model = database.Run().Model;
    }

    public LinkageModel Model { get; }
}
