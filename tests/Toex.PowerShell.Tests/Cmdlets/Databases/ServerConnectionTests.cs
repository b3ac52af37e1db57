using System.Net;
using System.Security;
using System.Management.Automation;

namespace Toex.PowerShell.Tests.Cmdlets.Databases;

/// <summary>Connecting to servers that are not there, and what of it is shown.</summary>
[Collection(CmdletCollection.Name)]
public sealed class ServerConnectionTests(SampleFixture sample)
{
    private const string Secret = "Sekrit;1";

    [Theory]
    [InlineData("Connect-ToexDatabase -SqlServer 127.0.0.1,1 -Database x -ConnectTimeout 1 -RetryCount 0")] // an unquoted comma makes a list
    [InlineData("Connect-ToexDatabase -SqlServer '127.0.0.1,1' -Database x -ConnectTimeout 1 -RetryCount 0")]
    [InlineData("Connect-ToexDatabase -ConnectionString 'Server=127.0.0.1,1;Database=x;Integrated Security=true' -ConnectTimeout 1 "
        + "-RetryCount 0")]
    public void Server_that_does_not_answer_is_named(string script)
    {
        var error = Assert.Single(sample.Run(script).Errors);

        Assert.StartsWith("Toex.Server.NotReachable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Contains("127.0.0.1,1/x", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_are_in_no_error()
    {
        var result = sample.Run("""
            param($credential, $token)
            Connect-ToexDatabase -SqlServer 127.0.0.1,1 -Database x -Credential $credential -ConnectTimeout 1 -RetryCount 0 -ErrorAction Continue
            """, new PSCredential("analyst", new NetworkCredential("", Secret).SecurePassword));
        var text = sample.Run("Connect-ToexDatabase -ConnectionString $args[0] -ConnectTimeout 1 -RetryCount 0",
            $"Server=127.0.0.1,1;Database=x;User ID=analyst;Password=\"{Secret}\"");
        var broken =
            sample.Run("Connect-ToexDatabase -ConnectionString $args[0]",
                $"Server=127.0.0.1,1;Database=x;User ID=analyst;Password=a;{Secret}");

        Assert.Equal(["Toex.Server.NotReachable"], result.ErrorIds);
        Assert.Equal(["Toex.Server.NotReachable"], text.ErrorIds);
        Assert.Equal(["Toex.Server.BadConnectionString"], broken.ErrorIds);
        Assert.All(result.Errors.Concat(text.Errors).Concat(broken.Errors),
            e => Assert.DoesNotContain("Sekrit", e + e.Exception.ToString() + e.ErrorDetails, StringComparison.Ordinal));
    }

    [Fact]
    public void Unchecked_certificate_is_warned_of()
    {
        var result =
            sample.Run("Connect-ToexDatabase -SqlServer 127.0.0.1,1 -Database x -TrustServerCertificate -ConnectTimeout 1 -RetryCount 0");
        Assert.Contains("certificate is not checked", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.Empty(sample.Run("Connect-ToexDatabase -SqlServer 127.0.0.1,1 -Database x -ConnectTimeout 1 -RetryCount 0").Warnings);
    }

    [Theory]
    [InlineData("New-ToexDatabase")]
    [InlineData("New-ToexSampleDatabase")]
    public void WhatIf_asks_no_server(string command) =>
        sample.Run($"{command} -SqlServer nowhere.invalid -Database x -WhatIf").Succeeded();

    /// <summary>Not even announced: what would be replaced there is the server's own.</summary>
    [Theory]
    [InlineData("New-ToexDatabase")]
    [InlineData("New-ToexSampleDatabase")]
    public void No_database_of_the_servers_own_is_made_or_replaced(string command) =>
        Assert.Equal(
            ["Toex.Server.SystemDatabase"], sample.Run($"{command} -SqlServer nowhere.invalid -Database master -Force -WhatIf").ErrorIds);

    [Fact]
    public void File_and_server_are_one_or_the_other() =>
        Assert.Equal(["AmbiguousParameterSet"], sample.Run("Connect-ToexDatabase -Path a.toex -SqlServer s -Database d").ErrorIds);

    [Fact]
    public void Token_is_taken_as_a_secure_string()
    {
        using var token = new SecureString();
        Array.ForEach("abc".ToCharArray(), token.AppendChar);
        Assert.Equal(["Toex.Server.NotReachable"],
            sample.Run("Connect-ToexDatabase -SqlServer 127.0.0.1,1 -Database x -AccessToken $args[0] -ConnectTimeout 1 -RetryCount 0",
                token).ErrorIds);
    }
}
