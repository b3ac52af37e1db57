namespace Toex.Profiles.Tests;

/// <summary>The figures of a profile by their names, so that a test reads as a sentence.</summary>
internal static class Figures
{
    extension(ForceProfile profile)
    {
        internal long? Offences => (long?)profile.Measures.GetValueOrDefault("Offences").Value;

        internal long? OffencesBefore => (long?)profile.Measures.GetValueOrDefault("Change").Denominator;

        internal double? Change => profile.Measures.GetValueOrDefault("Change").Value;

        internal double? RatePer1000 => profile.Measures.GetValueOrDefault("RatePer1000").Value;

        internal double? RatePer1000Lower => profile.Measures.GetValueOrDefault("RatePer1000").Lower;

        internal double? RatePer1000Upper => profile.Measures.GetValueOrDefault("RatePer1000").Upper;

        internal double? RatePer1000Females => profile.Measures.GetValueOrDefault("RatePer1000Females").Value;

        internal double? RatePer1000FemalesLower => profile.Measures.GetValueOrDefault("RatePer1000Females").Lower;

        internal double? RatePer1000FemalesUpper => profile.Measures.GetValueOrDefault("RatePer1000Females").Upper;

        internal double? Harm => profile.Measures.GetValueOrDefault("Harm").Value;

        internal double? HarmPer1000 => profile.Measures.GetValueOrDefault("HarmPer1000").Value;

        internal double? ShareOfAllCrime => profile.Measures.GetValueOrDefault("ShareOfAllCrime").Value;

        internal double? DomesticShare => profile.Measures.GetValueOrDefault("DomesticShare").Value;

        internal double? ChargeRate => profile.Measures.GetValueOrDefault("ChargeRate").Value;

        internal long? RepeatVictims => (long?)profile.Measures.GetValueOrDefault("RepeatVictims").Value;

        internal long? RepeatSuspects => (long?)profile.Measures.GetValueOrDefault("RepeatSuspects").Value;

        internal long? SerialSuspects => (long?)profile.Measures.GetValueOrDefault("SerialSuspects").Value;

        internal double? TopSuspectsHarmShare => profile.Measures.GetValueOrDefault("TopSuspectsHarmShare").Value;

        internal double? AllCrimeSeverityScore => profile.Measures.GetValueOrDefault("AllCrimeSeverityScore").Value;

        internal IReadOnlyList<ProfileGroup> OffenceThemes => profile.Groups("OffenceThemes");

        /// <summary>Values of measures, in the order of their names.</summary>
        internal IEnumerable<double?> Values(params string[] measures) => measures.Select(m => profile.Measures[m].Value);

        internal IReadOnlyList<ProfileGroup> Groups(string breakdown) => profile.Breakdown(breakdown)?.Groups ?? [];

        /// <summary>Names and counts of a breakdown's groups.</summary>
        internal IEnumerable<(string Name, long Count)> Counts(string breakdown) =>
            profile.Groups(breakdown).Select(g => (g.Name, g.Count));
    }

    extension(ProfileMonth month)
    {
        internal long? Offences => (long?)month["Offences"];

        internal double? RatePer1000 => month["RatePer1000"];

        internal double? RatePer1000Females => month["RatePer1000Females"];

        internal double? Harm => month["Harm"];

        internal double? DomesticShare => month["DomesticShare"];

        internal double? ChargeRate => month["ChargeRate"];
    }
}
