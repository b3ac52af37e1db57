namespace Toex.Data.Submissions.Maps;

/// <summary>Why a force is let off a rule for a while.</summary>
public enum ExclusionReason
{
    /// <summary>The force's system has a fault that is known and being fixed.</summary>
    SourceDefect,

    /// <summary>The force is moving to another system.</summary>
    SystemMigration,

    /// <summary>Records from before the standard, which nobody will fix.</summary>
    LegacyRecords,

    /// <summary>Agreed with the force for another reason, which the explanation gives.</summary>
    AgreedWithForce,
}
