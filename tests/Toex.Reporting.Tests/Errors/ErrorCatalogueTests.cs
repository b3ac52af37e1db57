using System.Reflection;
using System.Text.RegularExpressions;
using Toex.Data.Databases;
using Toex.Data.Errors;
using Toex.Profiles;
using Toex.Reporting.Files;

namespace Toex.Reporting.Tests.Errors;

public sealed partial class ErrorCatalogueTests
{
    private static readonly IReadOnlyList<ErrorDefinition> Catalogue =
    [
        .. new[] { typeof(ProfileDatabase), typeof(ForceProfile), typeof(ChartExporter) }
            .SelectMany(t => t.Assembly.GetTypes())
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(ErrorDefinition))
            .Select(f => (ErrorDefinition)f.GetValue(null)!),
    ];

    [Fact]
    public void Every_id_is_its_own_and_names_area_and_reason()
    {
        Assert.True(Catalogue.Count > 30);
        Assert.Equal(Catalogue.Count, Catalogue.Select(e => e.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Catalogue, e => Assert.Matches(Id(), e.Id));
    }

    [Fact]
    public void Every_error_says_what_happened_and_what_to_do()
    {
        Assert.All(Catalogue, e => Assert.True(e.Message.Length > 15, e.Id));
        Assert.All(Catalogue, e => Assert.True(e.WhatToDo.Length > 2 && e.WhatToDo[^1] is '.' or '}', e.Id));
    }

    [GeneratedRegex("^Toex\\.[A-Z][A-Za-z]+\\.[A-Z][A-Za-z]+$")]
    private static partial Regex Id();
}
