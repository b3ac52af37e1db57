namespace Toex.Data.Samples;

/// <summary>
/// The stories of the sample data. All names are made up; nobody real is meant. Days and ages count back from the sample's last day;
/// the dates named here are those of the default, 30 September 2026.
/// </summary>
public static class SampleStories
{
    private const string Bedfordshire = "E23000026", Cambridgeshire = "E23000023", Essex = "E23000028", Hertfordshire = "E23000027",
        Kent = "E23000032", Norfolk = "E23000024", Suffolk = "E23000025", Warwickshire = "E23000017", WestMercia = "E23000016";

    /// <summary>
    /// A boy of 16 (born 14 March 2010) suspected of eleven offences against ten girls of 13 to 15: five rapes, two sexual assaults, a
    /// strangulation, stalking, a threatening message and an exposure. Four Essex units in five places investigate them, and the force
    /// has him down as three persons: Kieran Doyle-Marsh, Keiran Doyle Marsh and Kieron Marsh.
    /// </summary>
    public static SampleStory EssexJuvenile { get; } = new("essex-juvenile", "A boy of 16 whom nobody sees whole",
        "In the ranking of Essex suspects for the twelve months to the last day none of his three records is among the first five. Joined "
            + "into one subject he is first.",
        [Essex], ["S42-0001", "S42-0002", "S42-0003"]);

    /// <summary>Eight prolific Essex men, each above every single record of the juvenile and below his three together.</summary>
    public static SampleStory EssexProlific { get; } = new("essex-prolific", "Eight prolific men in Essex",
        "Five to nine offences each against five to seven women, no two men with the same gravity; they stand above each record of the "
            + "juvenile and below him joined.",
        [Essex], ["S42-0201", "S42-0202", "S42-0203", "S42-0204", "S42-0205", "S42-0206", "S42-0207", "S42-0208"]);

    /// <summary>Darren Whitcombe, recorded alike in Kent and in Essex.</summary>
    public static SampleStory TwoForces { get; } = new("two-forces", "One man, two forces",
        "Two persons recorded alike in Kent and in Essex are one subject with four offences and both forces, once records are linked.",
        [Kent, Essex], ["S46-0001", "S42-0004"]);

    /// <summary>Niamh O'Neill of Hertfordshire, victim of three men.</summary>
    public static SampleStory RepeatVictim { get; } = new("repeat-victim", "A woman harmed by three men",
        "Niamh O'Neill is the victim of four offences by three suspects; the apostrophe survives every file and query.",
        [Hertfordshire], ["S41-0001"]);

    /// <summary>Nigel Pankhurst of Kent: fourteen victims of exposure, messages and harassment.</summary>
    public static SampleStory SerialLowGravity { get; } = new("serial-low-gravity", "Many victims, little gravity",
        "Among the first in Kent by victims and by frequency, far down by gravity.",
        [Kent], ["S46-0010"]);

    /// <summary>Trevor Larter of Norfolk: one attempted murder.</summary>
    public static SampleStory SingleGravest { get; } = new("single-gravest", "One offence, very grave",
        "High in Norfolk by gravity and by largest weight, with a single offence and a single victim.",
        [Norfolk], ["S36-0001"]);

    /// <summary>Rhys Haylock of Cambridgeshire, born on 29 February 2000.</summary>
    public static SampleStory LeapDay { get; } = new("leap-day", "Born on a leap day",
        "A suspect born on 29 February 2000 has an age in every year.",
        [Cambridgeshire], ["S35-0001"]);

    /// <summary>Tomasz Król of Bedfordshire, whose birth date nobody knows.</summary>
    public static SampleStory NoBirthDate { get; } = new("no-birth-date", "No birth date",
        "A suspect without birth date is ranked and has no age, and is joined with nobody.",
        [Bedfordshire], ["S40-0001"]);

    /// <summary>Gareth Prosser of West Mercia: coercive control, then strangulation.</summary>
    public static SampleStory CoerciveControl { get; } = new("coercive-control", "Control, then strangulation",
        "Offences without a published weight on the 2020 severity scale: controlling or coercive behaviour and strangulation of one woman "
            + "by her partner.",
        [WestMercia], ["S22-0001", "S22-0002"]);

    /// <summary>Stalking and harassment of women in Suffolk rises by about two thirds nine months before the end.</summary>
    public static SampleStory SuffolkStep { get; } = new("suffolk-step", "A step change in Suffolk",
        "Stalking and harassment of women in Suffolk is about two thirds more from nine months before the end (January 2026): a signal, "
            + "not a season.",
        [Suffolk], []);

    /// <summary>Gary Stibbings of Kent and his son, who bears his name.</summary>
    public static SampleStory FatherAndSon { get; } = new("father-and-son", "A father, and a son of his name",
        "Linkage leaves the two Gary Stibbings two subjects, though they share name, address and telephone.",
        [Kent], ["S46-0020", "S46-0021"]);

    /// <summary>Hannah and Megan Attewell of Norfolk.</summary>
    public static SampleStory Twins { get; } = new("twins", "Twins at one address",
        "Linkage leaves the twins two subjects, though they share birth date, family name, address and telephone.",
        [Norfolk], ["S36-0010", "S36-0011"]);

    /// <summary>Fergus MacAllister of Hertfordshire, and McAllister.</summary>
    public static SampleStory McAndMac { get; } = new("mc-and-mac", "Mc and Mac",
        "MacAllister and McAllister are one subject, once records are linked.",
        [Hertfordshire], ["S41-0010", "S41-0011"]);

    /// <summary>Katarzyna Wiśniewska of Bedfordshire and Harpreet Singh Dhillon of Cambridgeshire.</summary>
    public static SampleStory NamesInAnotherOrder { get; } = new("names-in-another-order", "Given and family name in each other's place",
        "Of each of the two there are two records, names the other way round (and without the diacritic): one subject each, once linked.",
        [Bedfordshire, Cambridgeshire], ["S40-0010", "S40-0011", "S35-0010", "S35-0011"]);

    /// <summary>Two men in Suffolk whom nobody knows.</summary>
    public static SampleStory UnknownSuspects { get; } = new("unknown-suspects", "Suspects called UNKNOWN",
        "Linkage joins them with nobody.",
        [Suffolk], ["S37-0010", "S37-0011"]);

    /// <summary>
    /// Tilly Hollamby of Kent, 15, in care: missing four times since July, since yesterday at high risk. Offences against her, recorded on
    /// the last day, name Darryl Pilcher, a managed offender whose visit has been due for 47 days.
    /// </summary>
    public static SampleStory MissingGirl { get; } = new("missing-girl", "A missing girl, and a managed offender",
        "A child in care is missing for the fourth time in 90 days; a suspect of three sexual offences against her is a managed offender "
            + "whose visit is overdue.",
        [Kent], ["S46-0030", "S46-0031"]);

    /// <summary>
    /// Leonard Thrower, managed in Norfolk at very high risk and level 2; his Sexual Harm Prevention Order was breached 20 days before the
    /// end, and Suffolk suspects him of a sexual assault and an exposure.
    /// </summary>
    public static SampleStory OrderBreached { get; } = new("order-breached", "An order breached in the next force",
        "A managed offender of very high risk in Norfolk, whose order was breached, is a suspect in Suffolk, once records are linked.",
        [Norfolk, Suffolk], ["S36-0030", "S37-0030"]);

    /// <summary>Manager OM41-001 of Hertfordshire has 92 offenders and visits them half as often as planned: on any day half of the visits
    /// are overdue.</summary>
    public static SampleStory FullCaseload { get; } = new("full-caseload", "One manager, 92 offenders",
        "Manager OM41-001 of Hertfordshire has 92 offenders and more overdue visits than any other.",
        [Hertfordshire], []);

    /// <summary>Episodes of missing people in Bedfordshire are 2.4 times as many in the last three months (July to September
    /// 2026).</summary>
    public static SampleStory MissingRise { get; } = new("missing-rise", "Missing people in Bedfordshire",
        "Episodes of missing people in Bedfordshire more than double in the last three months: beyond the control limits of the months "
            + "before, from scale 1 on.",
        [Bedfordshire], []);

    /// <summary>Warwickshire has sent no managed offenders, visits and orders.</summary>
    public static SampleStory NoOffenders { get; } = new("no-offenders", "A force that has sent nothing",
        "Warwickshire has no managed offenders on record: not known, which is not none.",
        [Warwickshire], []);

    /// <summary>No episode in West Mercia is of high risk.</summary>
    public static SampleStory NoHighRisk { get; } = new("no-high-risk", "Nobody at high risk",
        "None of West Mercia's missing people was assessed as at high risk: a true zero, and a question to ask.",
        [WestMercia], []);

    /// <summary>Niamh O'Neill of Hertfordshire, the victim of three men, goes missing twice.</summary>
    public static SampleStory MissingVictim { get; } = new("missing-victim", "A victim who goes missing",
        "Niamh O'Neill goes missing the day after each of the last two offences against her, the second time at high risk.",
        [Hertfordshire], ["S41-0001"]);

    /// <summary>Ronald Aldous of Suffolk, 82, who has dementia: missing for nearly three days, then found dead.</summary>
    public static SampleStory FoundDead { get; } = new("found-dead", "Found dead",
        "A man of 82 with dementia is found dead by a member of the public after 70 hours: one fatal outcome, of a person with a name.",
        [Suffolk], ["S37-0040"]);

    /// <summary>All stories.</summary>
    public static IReadOnlyList<SampleStory> All { get; } =
        [EssexJuvenile, EssexProlific, TwoForces, RepeatVictim, SerialLowGravity, SingleGravest, LeapDay, NoBirthDate, CoerciveControl,
            SuffolkStep,
         FatherAndSon, Twins, McAndMac, NamesInAnotherOrder, UnknownSuspects, MissingGirl, OrderBreached, FullCaseload, MissingRise,
             NoOffenders,
         NoHighRisk, MissingVictim, FoundDead];
}
