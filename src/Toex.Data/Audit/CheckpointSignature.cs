using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Toex.Data.Errors;

namespace Toex.Data.Audit;

/// <summary>Signs checkpoints (detached CMS, RFC 5652), so that whoever keeps one need not be trusted with it.</summary>
internal static class CheckpointSignature
{
    /// <summary>The checkpoint with a signature.</summary>
    /// <exception cref="ToexException">The certificate has no private key that signs.</exception>
    internal static AuditCheckpoint Sign(AuditCheckpoint checkpoint, X509Certificate2 certificate)
    {
        if (!certificate.HasPrivateKey)
        {
            throw AuditErrors.CannotSign.With(certificate.Subject, "its private key is not here");
        }

        try
        {
            var cms = new SignedCms(Signed(checkpoint), detached: true);
            cms.ComputeSignature(
                new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate) { IncludeOption = X509IncludeOption.EndCertOnly });
            return checkpoint with { Signature = Convert.ToBase64String(cms.Encode()), Signer = certificate.Subject };
        }
        catch (CryptographicException fault)
        {
            throw AuditErrors.CannotSign.With(fault, certificate.Subject, fault.Message.TrimEnd('.'));
        }
    }

    /// <summary>Makes sure that a signed checkpoint is as it was signed, and by whom it should be.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="expected">The certificate that it has to be signed with; null for any that this machine trusts.</param>
    /// <exception cref="ToexException">It is not signed though it should be, was changed, or was signed by another.</exception>
    internal static void Verify(AuditCheckpoint checkpoint, X509Certificate2? expected)
    {
        if (checkpoint.Signature is null)
        {
            if (expected is not null)
            {
                throw AuditErrors.BadSignature.With("it is not signed");
            }

            return;
        }

        var cms = new SignedCms(Signed(checkpoint), detached: true);
        try
        {
            cms.Decode(Convert.FromBase64String(checkpoint.Signature));
            cms.CheckSignature(verifySignatureOnly: true);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw AuditErrors.BadSignature.With(fault, "it was changed after it was signed, or its signature was");
        }

        var signer = cms.SignerInfos is [{ Certificate: { } one }] ? one
            : throw AuditErrors.BadSignature.With("it has not exactly one signer with a certificate");
        if (expected is not null && !expected.RawData.AsSpan().SequenceEqual(signer.RawData))
        {
            throw AuditErrors.BadSignature.With($"it is signed by '{signer.Subject}', with another certificate than the one named");
        }

        if (expected is null && !IsTrusted(signer))
        {
            throw AuditErrors.BadSignature.With(
                $"this machine does not trust the certificate of '{signer.Subject}' that it is signed with");
        }
    }

    /// <summary>Without asking the network whether it was revoked: audits are made on machines that have none.</summary>
    private static bool IsTrusted(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        return chain.Build(certificate);
    }

    private static ContentInfo Signed(AuditCheckpoint checkpoint) => new(Encoding.UTF8.GetBytes(
        FormattableString.Invariant(
            $"Toex audit checkpoint 1\ncount {checkpoint.Count}\nhash {checkpoint.Hash.ToLowerInvariant()}\ntime {checkpoint.Timestamp}\n")));
}
