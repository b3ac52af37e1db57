namespace Toex.Data.Submissions;

/// <summary>What became of a file.</summary>
public enum SubmissionState
{
    /// <summary>Its rows are in the profile database.</summary>
    Loaded,

    /// <summary>The same file was loaded before and stands: nothing changed.</summary>
    AlreadyLoaded,

    /// <summary>Nothing of it was loaded.</summary>
    Rejected,

    /// <summary>It was checked only; the counts are those that an import would have.</summary>
    Checked,

    /// <summary>It was loaded, and later withdrawn with all that came from it.</summary>
    Withdrawn,
}
