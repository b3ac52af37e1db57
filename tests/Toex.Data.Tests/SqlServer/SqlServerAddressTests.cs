using Toex.Data.Errors;
using Toex.Data.SqlServer;

namespace Toex.Data.Tests.SqlServer;

public sealed class SqlServerAddressTests
{
    private const string Good = "Server=db.example,1433;Database=profiles;User ID=analyst;Password=Hush-4711";

    /// <summary>Each is wrong, mostly for a password with ; or = that was not quoted.</summary>
    [Theory]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=Hush;4711")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=x;Hush=4711")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=x;Hush;Encrypt=true")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=x;Connect Timeout=Hush")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=x;Connect Timeout=4711471147114711")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=x;Encrypt=Hush")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=x;Authentication=Hush")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password=\"Hush 4711")]
    [InlineData("Server=db.example;Database=profiles;User ID=analyst;Password='Hush'4711'")]
    [InlineData("Server=db.example;User ID=analyst;Password=Hush-4711")]
    [InlineData("Database=profiles;User ID=analyst;Password=Hush-4711")]
    [InlineData("Server=db.example;Database=profiles;Password=Hush-4711;Authentication=ActiveDirectoryIntegrated")]
    [InlineData("Server=db.example;Database=profiles;Integrated Security=true;Authentication=ActiveDirectoryInteractive;User ID=Hush")]
    [InlineData("Hush-4711")]
    [InlineData("")]
    public void A_connection_string_that_cannot_be_read_is_refused_without_a_word_of_it(string text)
    {
        var error = Assert.Throws<ToexException>(() => SqlServerAddress.Parse(text));

        Assert.Equal("Toex.Server.BadConnectionString", error.ErrorId);
        Assert.Null(error.InnerException);
        Secrets.AreNotIn(error, "Hush", "4711");
    }

    [Fact]
    public void As_text_it_is_server_and_database()
    {
        var address = SqlServerAddress.Parse(Good);

        Assert.Equal("db.example,1433/profiles", $"{address}");
        Assert.Equal("db.example,1433/profiles", $"{address.With(1, 2, 3)}");
        Assert.Equal("user analyst", $"{address.SignIn}");
    }

    [Theory]
    [InlineData(Good)]
    [InlineData(Good + ";Persist Security Info=true")]
    [InlineData(Good + ";Authentication=SqlPassword")]
    public void A_connection_carries_the_password_apart_and_gives_none_back(string text)
    {
        using var connection = SqlServerAddress.Parse(text).With(1, 2, 3).Connection(readOnly: true);

        Assert.DoesNotContain("Hush", connection.ConnectionString, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Persist Security Info=False", connection.ConnectionString, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("analyst", connection.Credential.UserId);
    }

    [Fact]
    public void A_Windows_sign_in_leaves_a_password_aside()
    {
        var address = SqlServerAddress.Parse(Good + ";Integrated Security=true");

        using var connection = address.Connection(readOnly: true);

        Assert.Equal("integrated", $"{address.SignIn}");
        Assert.DoesNotContain("Hush", connection.ConnectionString, StringComparison.OrdinalIgnoreCase);
        Assert.Null(connection.Credential);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(";Encrypt=true", false)]
    [InlineData(";Encrypt=strict", false)]
    [InlineData(";Encrypt=false", true)]
    [InlineData(";Encrypt=optional", true)]
    [InlineData(";Trust Server Certificate=true", true)]
    public void It_knows_whether_others_could_read_along(string text, bool unprotected)
    {
        var address = SqlServerAddress.Parse(Good + text);

        Assert.Equal(unprotected, address.Unprotected);
        Assert.Equal(unprotected, address.With(1, 2, 3).Unprotected);
    }

    [Fact]
    public void Named_by_parts_it_is_encrypted_and_the_certificate_checked()
    {
        Assert.False(SqlServerAddress.Create("db.example", "profiles", SqlServerSignIn.Integrated).Unprotected);
        Assert.True(
            SqlServerAddress.Create("db.example", "profiles", SqlServerSignIn.Integrated, trustServerCertificate: true).Unprotected);
    }

    [Fact]
    public void Patience_is_what_was_asked_for()
    {
        using var usual = SqlServerAddress.Parse(Good).Connection(readOnly: true);
        using var other = SqlServerAddress.Parse(Good + ";Command Timeout=7").With(5, null, 0).Connection(readOnly: true);

        Assert.Equal((SqlServerAddress.DefaultConnectTimeout, SqlServerAddress.DefaultCommandTimeout),
            (usual.ConnectionTimeout, usual.CommandTimeout));
        Assert.Equal((5, 7), (other.ConnectionTimeout, other.CommandTimeout));
    }
}
