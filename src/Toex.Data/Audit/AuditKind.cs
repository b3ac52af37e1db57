namespace Toex.Data.Audit;

/// <summary>The operations that an automated system must log (Data Protection Act 2018, section 62).</summary>
public enum AuditKind
{
    /// <summary>Personal data came in.</summary>
    Collection,

    /// <summary>Personal data were changed.</summary>
    Alteration,

    /// <summary>Personal data were read.</summary>
    Consultation,

    /// <summary>Personal data were given out, as a file.</summary>
    Disclosure,

    /// <summary>Records were joined.</summary>
    Combination,

    /// <summary>Personal data were erased.</summary>
    Erasure,
}
