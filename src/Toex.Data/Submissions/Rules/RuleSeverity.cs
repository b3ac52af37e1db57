namespace Toex.Data.Submissions.Rules;

/// <summary>What happens where a rule is broken.</summary>
public enum RuleSeverity
{
    /// <summary>It is told; the rows are loaded.</summary>
    Warn,

    /// <summary>The row is kept with the rule and not loaded.</summary>
    RejectRow,

    /// <summary>Nothing of the file is loaded.</summary>
    RejectFile,
}
