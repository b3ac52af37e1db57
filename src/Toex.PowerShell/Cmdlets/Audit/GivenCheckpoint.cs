using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text.Json;
using Toex.Data.Audit;
using Toex.Data.Errors;

namespace Toex.PowerShell.Cmdlets.Audit;

/// <summary>A checkpoint as a user gives it back: the object, an object or table of its properties, or a JSON file of it.</summary>
internal static class GivenCheckpoint
{
    private const int LongestFile = 1 << 20;

    /// <exception cref="ToexException"><c>Toex.Audit.BadCheckpoint</c>: it is none.</exception>
    internal static AuditCheckpoint Read(object given, Func<string, string> pathOf) => ((given as PSObject)?.BaseObject ?? given) switch
    {
        AuditCheckpoint checkpoint => checkpoint,
        string path => FromFile(pathOf(path)),
        FileInfo file => FromFile(file.FullName),
        IDictionary table =>
            From(name => table.Keys.Cast<object>().Where(k => Is(k.ToString(), name)).Select(k => table[k]).FirstOrDefault()),
        _ => From(name => PSObject.AsPSObject(given).Properties[name]?.Value),
    };

    private static AuditCheckpoint FromFile(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                throw FileErrors.NotFound.With(path);
            }

            if (new FileInfo(path).Length > LongestFile)
            {
                throw Bad("the file is too long for one");
            }

            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var root = document.RootElement is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 1 ? list[0]
                : document.RootElement;
            return root.ValueKind != JsonValueKind.Object
                ? throw Bad("the file holds no JSON object")
                : From(name => root.EnumerateObject().Where(p => Is(p.Name, name)).Select(p => p.Value.ToString()).FirstOrDefault());
        }
        catch (JsonException fault)
        {
            throw AuditErrors.BadCheckpoint.With(fault, $"the file is not JSON (line {fault.LineNumber + 1})");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileErrors.NotReadable.With(fault, path, fault.Message);
        }
    }

    private static AuditCheckpoint From(Func<string, object?> property)
    {
        string? Text(string name) => LanguagePrimitives.ConvertTo<string?>(property(name)) is { Length: > 0 } text ? text : null;
        if (!long.TryParse(Text("Count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            throw Bad("it has no Count");
        }

        if (Text("Hash") is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigit))
        {
            throw Bad("it has no Hash of 64 hexadecimal digits");
        }

        return new(count, hash, TimeOf(property("Timestamp") ?? property("When")), Text("Journal"), Text("Signature"), Text("Signer"));
    }

    /// <summary>PowerShell reads the text of a time in JSON as a time, of this machine's zone or none.</summary>
    private static DateTime TimeOf(object? time) => time switch
    {
        PSObject wrapped => TimeOf(wrapped.BaseObject),
        DateTime { Kind: DateTimeKind.Unspecified } moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc),
        DateTime moment => moment.ToUniversalTime(),
        DateTimeOffset moment => moment.UtcDateTime,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => throw Bad("it has no Timestamp"),
    };

    private static bool Is(string? name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);

    private static ToexException Bad(string why) => AuditErrors.BadCheckpoint.With(why);
}
