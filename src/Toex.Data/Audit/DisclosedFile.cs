namespace Toex.Data.Audit;

/// <summary>What is given out as a file, by which command, why and to whom.</summary>
/// <param name="Operation">The command.</param>
/// <param name="Reason">Why; null for the reason that the objects were read for.</param>
/// <param name="Recipient">Who receives the file; null where that was not said.</param>
/// <param name="What">What is given out, and as which file.</param>
internal sealed record DisclosedFile(string Operation, string? Reason, string? Recipient, string What);
