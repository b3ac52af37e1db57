namespace Toex.Data.Files;

/// <summary>A file that is held open became another while it was read.</summary>
internal sealed class FileChangedException() : IOException("the file changed while it was read");
