namespace Toex.Data.Submissions.Standard;

/// <summary>The types of the submission standard; each has exact formats, and nothing else is guessed at.</summary>
public enum SubmissionValueType
{
    /// <summary>Text; leading zeros are kept.</summary>
    Text,

    /// <summary>A whole number in digits.</summary>
    Integer,

    /// <summary>A day: <c>2026-03-31</c> or <c>31/03/2026</c>, with leading zeros.</summary>
    Date,

    /// <summary>
    /// A day that may be known in part: as <see cref="Date"/>, <c>2026-03</c>, <c>03/2026</c> or <c>2026</c>, or with <c>??</c>, <c>XX</c>,
    /// <c>00</c> or <c>99</c> for the part that is not known. One that cannot be is loaded as it was written.
    /// </summary>
    PartialDate,

    /// <summary>A time of day: <c>23:59</c>.</summary>
    Time,

    /// <summary>A local date and time: <c>2026-03-31 23:59</c>, <c>2026-03-31T23:59</c> or <c>31/03/2026 23:59</c>.</summary>
    Moment,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of a list of values, whatever its case.</summary>
    Lookup,

    /// <summary>A police force's code, name or short name.</summary>
    Force,

    /// <summary>A Home Office offence code.</summary>
    Offence,
}
