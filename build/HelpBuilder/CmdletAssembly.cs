using System.Reflection;
using System.Xml.Linq;

namespace HelpBuilder;

/// <summary>The assembly with the cmdlets, looked at without being loaded, and the XML comments of it and its references.</summary>
internal sealed class CmdletAssembly : IDisposable
{
    private const string CmdletAttribute = "System.Management.Automation.CmdletAttribute";

    private readonly MetadataLoadContext _context;
    private readonly Assembly _assembly;
    private readonly Dictionary<string, XElement?> _files = [];

    public CmdletAssembly(string path, IEnumerable<string> references)
    {
        _context = new MetadataLoadContext(new PathAssemblyResolver(references.Append(path)));
        _assembly = _context.LoadFromAssemblyPath(path);
    }

    /// <summary>Cmdlet classes, by name.</summary>
    public IEnumerable<Type> Cmdlets => _assembly.GetTypes()
        .Where(t => t.IsPublic && !t.IsAbstract && t.CustomAttributes.Any(a => a.AttributeType.FullName == CmdletAttribute))
        .OrderBy(t => t.FullName, StringComparer.Ordinal);

    /// <summary>The XML comment of a type; null where it has none.</summary>
    public XElement? CommentOf(Type type) => Find(type.Assembly, "T:" + type.FullName);

    /// <summary>The XML comment of a property, which a base class may have written.</summary>
    public XElement? CommentOf(PropertyInfo property) =>
        Find(property.DeclaringType!.Assembly, $"P:{property.DeclaringType.FullName}.{property.Name}");

    /// <summary>A type of the assembly by its full name.</summary>
    public Type? TypeNamed(string fullName) => _assembly.GetType(fullName);

    /// <inheritdoc/>
    public void Dispose() => _context.Dispose();

    private XElement? Find(Assembly assembly, string id)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        if (!_files.TryGetValue(path, out var members))
        {
            _files[path] = members = File.Exists(path) ? XDocument.Load(path, LoadOptions.PreserveWhitespace).Root?.Element("members")
                : null;
        }

        return members?.Elements("member").FirstOrDefault(m => (string?)m.Attribute("name") == id);
    }
}
