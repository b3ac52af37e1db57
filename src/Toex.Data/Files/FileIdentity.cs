using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Toex.Data.Files;

/// <summary>Which file of which disk this is, whatever its names; and how many names it has.</summary>
/// <param name="Device">The disk.</param>
/// <param name="Number">The file's number on it.</param>
/// <param name="Links">How many names it has: more than one where it is hard-linked.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number, uint Links)
{
    /// <summary>The identity of a file; null where there is none.</summary>
    /// <remarks>The file is not opened: on Unix closing it again would end the locks that this process holds on it.</remarks>
    internal static FileIdentity? Read(string path) =>
        !File.Exists(path) ? null
        : OperatingSystem.IsWindows() ? OnWindows(path)
        : OperatingSystem.IsLinux() ? OnLinux(path)
        : OperatingSystem.IsMacOS() ? OnMac(path)
        : null;

    /// <summary>Whether two names are of one file.</summary>
    internal bool IsSameFile(FileIdentity other) => Device == other.Device && Number == other.Number;

    private static FileIdentity? OnLinux(string path)
    {
        // The layout of struct statx is the same on every processor; that of struct stat is not.
        Span<byte> status = stackalloc byte[256];
        if (NativeFile.StatX(NativeFile.CurrentFolder, path, 0, NativeFile.BasicStatus, status) != 0)
        {
            throw new IOException(new Win32Exception(Marshal.GetLastPInvokeError()).Message);
        }

        var device = ((ulong)MemoryMarshal.Read<uint>(status[136..]) << 32) | MemoryMarshal.Read<uint>(status[140..]);
        return new(device, MemoryMarshal.Read<ulong>(status[32..]), MemoryMarshal.Read<uint>(status[16..]));
    }

    private static FileIdentity? OnMac(string path)
    {
        Span<byte> status = stackalloc byte[256];
        var failed = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? NativeFile.StatOfIntel(path, status)
            : NativeFile.Stat(path, status);
        if (failed != 0)
        {
            throw new IOException(new Win32Exception(Marshal.GetLastPInvokeError()).Message);
        }

        return new(MemoryMarshal.Read<uint>(status), MemoryMarshal.Read<ulong>(status[8..]), MemoryMarshal.Read<ushort>(status[6..]));
    }

    private static FileIdentity? OnWindows(string path)
    {
        using var file = NativeFile.CreateFile(path, 0, NativeFile.ShareAll, 0, NativeFile.OpenExisting, 0, 0);
        Span<byte> status = stackalloc byte[52];
        if (file.IsInvalid || !NativeFile.InformationOf(file, status))
        {
            throw new IOException(new Win32Exception(Marshal.GetLastPInvokeError()).Message);
        }

        var number = ((ulong)MemoryMarshal.Read<uint>(status[44..]) << 32) | MemoryMarshal.Read<uint>(status[48..]);
        return new(MemoryMarshal.Read<uint>(status[28..]), number, MemoryMarshal.Read<uint>(status[40..]));
    }
}
