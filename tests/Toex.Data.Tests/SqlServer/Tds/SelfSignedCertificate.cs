using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Toex.Data.Tests.SqlServer.Tds;

/// <summary>The certificate that a SQL Server makes for itself: no machine trusts it.</summary>
internal static class SelfSignedCertificate
{
    private static readonly Lazy<X509Certificate2> Made = new(Make);

    internal static X509Certificate2 Shared => Made.Value;

    private static X509Certificate2 Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=SSL_Self_Signed_Fallback", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        // Windows serves TLS only from a key that went through a file format.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
