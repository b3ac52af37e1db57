using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Toex.Data.Audit;
using Toex.Data.Errors;

namespace Toex.Data.Tests.Audit;

/// <summary>A checkpoint that somebody else keeps shows what the chain alone cannot: a journal cut at its end, rewritten whole, or
/// gone.</summary>
public sealed class AuditProofTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_journal_that_goes_on_continues_its_checkpoint_and_the_entries_since_are_listed()
    {
        Append(3);
        var checkpoint = AuditProof.Take(Journal());
        Append(2);

        Assert.Equal((3L, Journal().Read().ElementAt(2).Hash), (checkpoint.Count, checkpoint.Hash));
        Same([4, 5], [], Since(checkpoint));
        Same([], [], Since(AuditProof.Take(Journal())));
    }

    [Fact]
    public void Before_the_first_entry_a_checkpoint_counts_none()
    {
        var checkpoint = AuditProof.Take(Journal());

        Assert.Equal((0L, new string('0', 64)), (checkpoint.Count, checkpoint.Hash));
        Same([], [], Since(checkpoint));
        Append(1);
        Same([1], [], Since(checkpoint));
    }

    [Fact]
    public void Entries_cut_off_at_the_end_show()
    {
        var checkpoint = Checkpoint(3);
        File.WriteAllLines(Journal().Location, File.ReadLines(Journal().Location).Take(2).ToList());

        Assert.All(Journal().Read(), e => Assert.Null(e.Problem)); // the chain alone holds
        Same([], ["Toex.Audit.Cut"], Since(checkpoint));
    }

    [Fact]
    public void A_journal_written_anew_shows_however_long_it_is()
    {
        var checkpoint = Checkpoint(3);
        File.Delete(Journal().Location);
        Append(5);

        Assert.All(Journal().Read(), e => Assert.Null(e.Problem));
        Same([4, 5], ["Toex.Audit.Rewritten"], Since(checkpoint));
    }

    [Fact]
    public void A_journal_that_is_gone_shows()
    {
        var checkpoint = Checkpoint(3);
        File.Delete(Journal().Location);

        Same([], ["Toex.Audit.Deleted"], Since(checkpoint));
    }

    [Fact]
    public void Of_a_broken_chain_there_is_no_checkpoint()
    {
        Append(3);
        File.WriteAllText(
            Journal().Location, File.ReadAllText(Journal().Location).Replace("reason 2", "reason X", StringComparison.Ordinal));

        Assert.Equal("Toex.Audit.ChainBroken", Assert.Throws<ToexException>(() => AuditProof.Take(Journal())).ErrorId);
    }

    [Fact]
    public void A_signature_holds_for_what_was_signed_by_the_certificate_that_is_named_and_for_nothing_else()
    {
        using var certificate = Certificate("CN=Audit office");
        using var other = Certificate("CN=Somebody else");
        var signed = CheckpointSignature.Sign(Checkpoint(3), certificate);

        CheckpointSignature.Verify(signed, certificate);
        Assert.Equal("CN=Audit office", signed.Signer);
        Refused(signed with { Count = 2 }, certificate);
        Refused(signed with { Hash = new('a', 64) }, certificate);
        Refused(signed with { When = signed.When.AddSeconds(1) }, certificate);
        Refused(signed with { Signature = "bm90IG9uZQ==" }, certificate);
        Refused(signed with { Signature = null }, certificate);
        Refused(CheckpointSignature.Sign(Checkpoint(1), other), certificate);
        Refused(signed, null); // this machine does not trust it
    }

    [Fact]
    public void A_certificate_without_its_key_signs_nothing()
    {
        using var certificate = Certificate("CN=Audit office");
        using var known = X509CertificateLoader.LoadCertificate(certificate.RawData);

        Assert.Equal("Toex.Audit.CannotSign", Assert.Throws<ToexException>(() => CheckpointSignature.Sign(Checkpoint(1), known)).ErrorId);
    }

    private static void Refused(AuditCheckpoint checkpoint, X509Certificate2? certificate) =>
        Assert.Equal(
            "Toex.Audit.BadSignature", Assert.Throws<ToexException>(() => CheckpointSignature.Verify(checkpoint, certificate)).ErrorId);

    private static void Same(long[] entries, string[] errors, (long[] Entries, string[] Errors) found)
    {
        Assert.Equal(entries, found.Entries);
        Assert.Equal(errors, found.Errors);
    }

    private static X509Certificate2 Certificate(string name)
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private (long[] Entries, string[] Errors) Since(AuditCheckpoint checkpoint)
    {
        var errors = new List<string>();
        return ([.. AuditProof.Since(Journal(), checkpoint, e => errors.Add(e.ErrorId)).Select(e => e.Entry!.Sequence)], [.. errors]);
    }

    private AuditCheckpoint Checkpoint(int entries)
    {
        Append(entries);
        return AuditProof.Take(Journal());
    }

    private void Append(int entries) => Journal().Append([.. Enumerable.Range(1, entries)
        .Select(i => new AuditEvent(AuditKind.Consultation, "Get-ToexSubject", $"reason {i}", "criteria", [i]))]);

    private FileJournal Journal() => new(folder.File("a.toex"));
}
