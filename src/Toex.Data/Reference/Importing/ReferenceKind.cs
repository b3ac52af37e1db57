namespace Toex.Data.Reference.Importing;

/// <summary>Kinds of published data that a profile database holds for comparison.</summary>
public enum ReferenceKind
{
    /// <summary>Police recorded crime by force, quarter and offence class: Home Office open data tables, CSV.</summary>
    RecordedCrime,

    /// <summary>Street-level crime by month: data.police.uk, CSV.</summary>
    StreetCrime,
}
