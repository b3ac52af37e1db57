using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Toex.Data.Tests.SqlServer.Tds;

/// <summary>One client's connection to a <see cref="TdsResponder"/>, from the first byte to the last.</summary>
internal sealed class TdsConversation(TdsResponder responder, TcpClient client, TdsEncryption encryption)
{
    /// <summary>Before the login: version 16, and whether there is encryption.</summary>
    private static byte[] PreLogin(TdsEncryption encryption) =>
        [0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xFF, 16, 0, 0x03, 0xE8, 0, 0, (byte)(encryption == TdsEncryption.None ? 2 : 1)];

    /// <summary>TLS's alert 40.</summary>
    private static readonly byte[] HandshakeFailure = [0x15, 3, 3, 0, 2, 2, 40];

    internal async Task Run(CancellationToken stop)
    {
        await Task.Yield();
        try
        {
            using (client)
            {
                client.NoDelay = true;
                Stream stream = client.GetStream();
                if (await TdsPackets.Read(stream, stop) is null)
                {
                    return;
                }

                await TdsPackets.Write(stream, TdsPacketType.Reply, PreLogin(encryption), whole: true, stop);
                switch (encryption)
                {
                    case TdsEncryption.None:
                        await Converse(stream, stop);
                        break;
                    case TdsEncryption.SelfSigned:
                        await Converse(await Encrypt(stream, stop), stop);
                        break;
                    case TdsEncryption.Refused:
                        await TdsPackets.Read(stream, stop);
                        await TdsPackets.Write(stream, TdsPacketType.PreLogin, HandshakeFailure, whole: true, stop);
                        await TdsPackets.Read(stream, stop);
                        break;
                    case TdsEncryption.Broken:
                        await TdsPackets.Read(stream, stop);
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or AuthenticationException
            or ObjectDisposedException)
        {
            // The client hung up, or the test is over.
        }
    }

    private static async Task<SslStream> Encrypt(Stream stream, CancellationToken stop)
    {
        var wrapped = new TdsHandshakeStream(stream);
        var encrypted = new SslStream(wrapped);
        await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificate = SelfSignedCertificate.Shared,

            // TLS 1.3 sends more after its handshake, which no longer fits into this wrapping.
            EnabledSslProtocols = SslProtocols.Tls12,
        }, stop);
        wrapped.EndHandshake();
        return encrypted;
    }

    private async Task Converse(Stream stream, CancellationToken stop)
    {
        while (await TdsPackets.Read(stream, stop) is (var type, var body))
        {
            var request = TdsRequest.Of(type, body) ?? throw new IOException($"A message of type {type} cannot be answered.");
            var reply = responder.Answer(request);
            if (request.Kind == TdsRequestKind.Attention)
            {
                // Whatever was being said ends with this.
                await TdsPackets.Write(stream, TdsPacketType.Reply, TdsTokens.DoneAttention(), whole: true, stop);
                continue;
            }

            if (reply.Ending == TdsEnding.Whole)
            {
                await TdsPackets.Write(stream, TdsPacketType.Reply, (byte[])[.. reply.Tokens, .. reply.End], whole: true, stop);
                continue;
            }

            if (reply.Tokens.Length > 0)
            {
                await TdsPackets.Write(stream, TdsPacketType.Reply, reply.Tokens, whole: false, stop);
            }

            if (reply.Ending == TdsEnding.Dropped)
            {
                return;
            }
        }
    }
}
