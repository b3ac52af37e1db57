using System.Management.Automation;
using Toex.Data.Subjects;
using Toex.PowerShell.Views.Definitions;
using Toex.Profiles;
using Toex.Profiles.Passing;
using Toex.Profiles.Subjects;

namespace Toex.PowerShell.Parameters;

/// <summary>Takes profiles, those too that come back from a job or a file of Export-Clixml, and says what it is that is none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ProfileInputAttribute : ArgumentTransformationAttribute
{
    private static readonly string[] Persons =
        [$"Deserialized.{typeof(RankedSubject).FullName}", $"Deserialized.{typeof(SubjectLink).FullName}"];

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object inputData) => inputData switch
    {
        null => null, // what the parameter says of it
        PSObject { BaseObject: object[] items } => items.Select(Profile).ToArray(),
        object[] items => items.Select(Profile).ToArray(),
        _ => Profile(inputData),
    };

    private static object Profile(object item)
    {
        var given = PSObject.AsPSObject(item);
        return given.BaseObject is ForceProfile or RankedSubject or SubjectLink ? item
            : given.Properties[ProfileProperties.Whole]?.Value is string text && ProfileJson.Read(text) is { } profile ? profile
            : throw new ArgumentTransformationMetadataException(given.TypeNames.Any(Persons.Contains)
                ? "A subject or pair that a job or a file gave cannot be charted: the journal that has to record it is not known here. "
                    + "Draw the chart where it is read."
                : $"{Name(given)} is not a profile that can be charted. Pass profiles as Get-ToexVawgProfile gives them; a job and a file "
                    + $"of "
                    + "Export-Clixml keep them whole, JSON and CSV do not.");
    }

    private static string Name(PSObject given)
    {
        var name = given.TypeNames.FirstOrDefault() ?? given.BaseObject.GetType().FullName!;
        return given.BaseObject is PSCustomObject ? $"An object ({name})" : $"A value of the type {name}";
    }
}
