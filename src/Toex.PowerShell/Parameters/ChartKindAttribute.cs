using System.Management.Automation;
using Toex.Data.Errors;
using Toex.Reporting.Registry;

namespace Toex.PowerShell.Parameters;

/// <summary>Takes names of kinds of chart, in any case and as short as only one begins so, and says at once which there are.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChartKindAttribute : ValidateEnumeratedArgumentsAttribute
{
    /// <inheritdoc/>
    protected override void ValidateElement(object element)
    {
        try
        {
            VisualKinds.Find($"{element}");
        }
        catch (ToexException error)
        {
            throw new ValidationMetadataException($"{error.Message} {error.WhatToDo}");
        }
    }
}
