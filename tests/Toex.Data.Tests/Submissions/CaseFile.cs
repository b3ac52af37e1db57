namespace Toex.Data.Tests.Submissions;

/// <summary>Small files that once were read wrongly; each test puts them under the name that matters.</summary>
internal static class CaseFile
{
    internal static string Of(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", "Cases", name);

    /// <summary>Puts a case under a name of its own, in folders that are made for it.</summary>
    internal static string As(this ForceFiles files, string name, params string[] place)
    {
        var path = files.File(Path.Combine(place));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(Of(name), path, overwrite: true);
        return path;
    }
}
