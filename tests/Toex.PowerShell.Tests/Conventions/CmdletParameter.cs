using System.Management.Automation;
using System.Reflection;

namespace Toex.PowerShell.Tests.Conventions;

/// <summary>A parameter that a cmdlet of the module declares.</summary>
internal sealed record CmdletParameter(CmdletInfo Cmdlet, PropertyInfo Property)
{
    /// <summary>Its name.</summary>
    public string Name => Property.Name;

    /// <summary>Its type; that of its values where it takes several, or may have none.</summary>
    public Type ValueType
    {
        get
        {
            var type = Property.PropertyType;
            type = type.IsArray ? type.GetElementType()! : type;
            return Nullable.GetUnderlyingType(type) ?? type;
        }
    }

    /// <summary>Its aliases.</summary>
    public IEnumerable<string> Aliases => Property.GetCustomAttributes<AliasAttribute>().SelectMany(a => a.AliasNames);

    /// <summary>All parameters of the cmdlets.</summary>
    public static IEnumerable<CmdletParameter> Of(IEnumerable<CmdletInfo> cmdlets) =>
        from cmdlet in cmdlets
        from property in cmdlet.ImplementingType.GetProperties()
        where property.IsDefined(typeof(ParameterAttribute))
        select new CmdletParameter(cmdlet, property);

    /// <inheritdoc/>
    public override string ToString() => $"{Cmdlet.Name} -{Name}";
}
