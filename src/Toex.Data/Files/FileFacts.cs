using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Toex.Data.Files;

/// <summary>What a path stands for, links not followed: .NET tells neither a pipe from a file nor how many names a file has.</summary>
/// <param name="Regular">Whether it is a file with content on a disk: no link, folder, device or pipe.</param>
/// <param name="SymbolicLink">Whether it is a symbolic link.</param>
/// <param name="Names">How many names the file has: more than one where it is a hard link; 1 where the system does not tell.</param>
internal readonly record struct FileFacts(bool Regular, bool SymbolicLink, long Names)
{
    private const int TypeMask = 0xF000, RegularType = 0x8000, LinkType = 0xA000;

    /// <summary>The facts of a path; null where there is nothing.</summary>
    internal static FileFacts? Read(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists && !Directory.Exists(path) && info.LinkTarget is null)
        {
            return null;
        }

        return OfUnix(path) ?? OfAttributes(path, info);
    }

    /// <summary>How many names an open file has, where only an open file tells (Windows); elsewhere 1.</summary>
    internal static long NamesOf(SafeFileHandle handle)
    {
        const int Length = 52, Links = 40;
        var information = new byte[Length];
        return OperatingSystem.IsWindows() && GetFileInformationByHandle(handle, information) != 0
            ? BinaryPrimitives.ReadUInt32LittleEndian(information.AsSpan(Links))
            : 1;
    }

    private static FileFacts OfAttributes(string path, FileInfo info)
    {
        var attributes = info.Exists ? info.Attributes : File.GetAttributes(path);
        var link = info.LinkTarget is not null;
        return new(!link && (attributes & (FileAttributes.Directory | FileAttributes.Device | FileAttributes.ReparsePoint)) == 0, link, 1);
    }

    private static FileFacts? OfUnix(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() ? OfLinux(path) : OperatingSystem.IsMacOS() ? OfMac(path) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null; // a C library from before 2018
        }
    }

    /// <summary>By statx, whose record is laid out alike on every processor.</summary>
    private static FileFacts? OfLinux(string path)
    {
        const int CurrentFolder = -100, NoFollow = 0x100, TypeAndLinks = 0x5, Links = 16, Mode = 28;
        var record = new byte[256];
        return StatX(CurrentFolder, Terminated(path), NoFollow, TypeAndLinks, record) == 0
            ? Read(BitConverter.ToUInt16(record, Mode), BitConverter.ToUInt32(record, Links))
            : null;
    }

    private static FileFacts? OfMac(string path)
    {
        const int Mode = 4, Links = 6;
        var record = new byte[256];
        var failed = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? LStat(Terminated(path), record)
            : LStat64(Terminated(path), record);
        return failed == 0 ? Read(BitConverter.ToUInt16(record, Mode), BitConverter.ToUInt16(record, Links)) : null;
    }

    private static FileFacts Read(int mode, long links) => new((mode & TypeMask) == RegularType, (mode & TypeMask) == LinkType, links);

    private static byte[] Terminated(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

#pragma warning disable SYSLIB1054 // Source-generated calls need unsafe code, which this project has none of; nothing here is marshalled.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, byte[] record);

    [DllImport("libc", EntryPoint = "lstat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int LStat(byte[] path, byte[] record);

    [DllImport("libc", EntryPoint = "lstat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int LStat64(byte[] path, byte[] record);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetFileInformationByHandle(SafeFileHandle handle, byte[] information);
#pragma warning restore SYSLIB1054
}
