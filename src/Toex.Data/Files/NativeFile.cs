using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Toex.Data.Files;

/// <summary>What the operating systems tell of a file and .NET does not.</summary>
internal static partial class NativeFile
{
    /// <summary>AT_FDCWD.</summary>
    internal const int CurrentFolder = -100;

    /// <summary>STATX_BASIC_STATS.</summary>
    internal const uint BasicStatus = 0x7ff;

    /// <summary>FILE_SHARE_READ, FILE_SHARE_WRITE and FILE_SHARE_DELETE.</summary>
    internal const uint ShareAll = 7;

    /// <summary>OPEN_EXISTING.</summary>
    internal const uint OpenExisting = 3;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    internal static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    internal static partial int Stat(string path, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    internal static partial int StatOfIntel(string path, Span<byte> status);

    [LibraryImport("kernel32", EntryPoint = "CreateFileW", StringMarshalling = StringMarshalling.Utf16, SetLastError = true)]
    internal static partial SafeFileHandle CreateFile(
        string path, uint access, uint share, nint security, uint disposition, uint flags, nint template);

    [LibraryImport("kernel32", EntryPoint = "GetFileInformationByHandle", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool InformationOf(SafeFileHandle file, Span<byte> status);
}
