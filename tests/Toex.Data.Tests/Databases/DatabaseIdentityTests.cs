using Toex.Data.Errors;
using Toex.Data.Files;

namespace Toex.Data.Tests.Databases;

/// <summary>A database is its file, however the file is spelled.</summary>
public sealed class DatabaseIdentityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string real;

    public DatabaseIdentityTests()
    {
        Directory.CreateDirectory(folder.File("data"));
        real = DatabaseIdentity.RealPath(folder.File("data/a.toex"));
        File.WriteAllText(real, "a");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Dots_and_relative_paths_lead_to_the_file()
    {
        Assert.Equal(real, DatabaseIdentity.RealPath(folder.File("data/../data/./a.toex")));
        Assert.Equal(real, DatabaseIdentity.RealPath(Path.GetRelativePath(Environment.CurrentDirectory, real)));
    }

    [Fact]
    public void Links_of_files_and_of_folders_lead_to_the_file_one_after_another()
    {
        File.CreateSymbolicLink(folder.File("one.toex"), "data/a.toex");
        File.CreateSymbolicLink(folder.File("two.toex"), folder.File("one.toex"));
        Directory.CreateSymbolicLink(folder.File("elsewhere"), folder.File("data"));

        Assert.Equal(real, DatabaseIdentity.RealPath(folder.File("one.toex")));
        Assert.Equal(real, DatabaseIdentity.RealPath(folder.File("two.toex")));
        Assert.Equal(real, DatabaseIdentity.RealPath(folder.File("elsewhere/a.toex")));
    }

    [Fact]
    public void A_file_that_is_still_to_be_made_has_its_real_path_too()
    {
        Directory.CreateSymbolicLink(folder.File("elsewhere"), folder.File("data"));

        Assert.Equal(
            real.Replace("a.toex", "b.toex", StringComparison.Ordinal), DatabaseIdentity.RealPath(folder.File("elsewhere/b.toex")));
    }

    [Fact]
    public void Links_in_a_circle_are_an_error()
    {
        File.CreateSymbolicLink(folder.File("one.toex"), folder.File("two.toex"));
        File.CreateSymbolicLink(folder.File("two.toex"), folder.File("one.toex"));

        Assert.Equal(
            "Toex.File.NotReadable", Assert.Throws<ToexException>(() => DatabaseIdentity.RealPath(folder.File("one.toex"))).ErrorId);
    }

    [Fact]
    public void Two_names_of_one_file_have_one_identity_and_two_files_have_two()
    {
        File.CreateSymbolicLink(folder.File("one.toex"), real);
        File.WriteAllText(folder.File("data/b.toex"), "a");

        var file = FileIdentity.Read(real)!.Value;

        Assert.Equal(1u, file.Links);
        Assert.True(file.IsSameFile(FileIdentity.Read(folder.File("one.toex"))!.Value));
        Assert.False(file.IsSameFile(FileIdentity.Read(folder.File("data/b.toex"))!.Value));
        Assert.Null(FileIdentity.Read(folder.File("data/none.toex")));
    }
}
