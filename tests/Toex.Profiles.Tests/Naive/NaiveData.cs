using System.Data.Common;
using Toex.Data.Databases;
using Toex.Data.Stores;

namespace Toex.Profiles.Tests.Naive;

/// <summary>A person's part in an offence, with the subject behind the person.</summary>
internal sealed record NaiveRole(long Person, long Subject, int Role, int Sex, int? Age);

/// <summary>An offence with everything that belongs to it.</summary>
internal sealed record NaiveOffence(
    long Id, int Force, string Code, int CodeId, DateOnly Day, bool Domestic, int Outcome, bool Charged, bool NoFurtherAction, int? Team,
    decimal? Weight, IReadOnlyList<NaiveRole> Roles)
{
    internal IEnumerable<NaiveRole> Suspects => Roles.Where(r => r.Role == 1);
}

/// <summary>
/// Every row of a database, read table by table and put together in memory: what the engine's answers are compared with. It shares
/// no query and no window arithmetic with the engine.
/// </summary>
internal sealed class NaiveData
{
    private readonly ILookup<(int Rule, int Code), (string Theme, bool DomesticOnly)> scope;

    private NaiveData(List<NaiveOffence> offences, ILookup<(int, int), (string, bool)> scope) => (Offences, this.scope) = (offences, scope);

    internal IReadOnlyList<NaiveOffence> Offences { get; }

    internal static NaiveData Of(ProfileDatabase database)
    {
        var subjects = Read(database, "SELECT person_id, subject_id FROM person", r => (r.GetInt64(0), r.GetInt64(1))).ToDictionary();
        var codes = Read(database, "SELECT offence_code_id, code FROM offence_code", r => (r.GetInt32(0), r.GetString(1))).ToDictionary();
        var weights =
            Read(database, "SELECT offence_code_id, weight FROM offence_weight WHERE weight_scale_id = 1",
                r => (r.GetInt32(0), r.GetDecimal(1))).ToDictionary();
        var outcomes = Read(database, "SELECT outcome_group_id, is_charge, is_no_further_action FROM outcome_group",
            r => (r.GetInt32(0), (Charge: r.GetInt16(1) == 1, Closed: r.GetInt16(2) == 1))).ToDictionary();
        var themes = Read(database, "SELECT offence_theme_id, name FROM offence_theme", r => (r.GetInt32(0), r.GetString(1)))
            .ToDictionary();
        var roles = Read(database, "SELECT offence_id, person_id, role_id, sex_id, age FROM offence_person",
                r => (Offence: r.GetInt64(0),
                    Role: new NaiveRole(
                        r.GetInt64(1), subjects[r.GetInt64(1)], r.GetInt16(2), r.GetInt16(3), r.IsDBNull(4) ? null : r.GetInt16(4))))
            .ToLookup(r => r.Offence, r => r.Role);
        var offences =
            Read(database, "SELECT offence_id, force_id, offence_code_id, recorded_date, domestic, outcome_group_id, team_id FROM offence",
            r => new NaiveOffence(
                r.GetInt64(0), r.GetInt32(1), codes[r.GetInt32(2)], r.GetInt32(2), r.GetFieldValue<DateOnly>(3), r.GetInt16(4) == 1,
                r.GetInt32(5), outcomes[r.GetInt32(5)].Charge, outcomes[r.GetInt32(5)].Closed, r.IsDBNull(6) ? null : r.GetInt32(6),
                weights.TryGetValue(r.GetInt32(2), out var weight) ? weight : null, [.. roles[r.GetInt64(0)]]));
        var scope = Read(database, "SELECT scope_rule_id, offence_code_id, offence_theme_id, condition_id FROM scope_offence",
            r => (Key: (r.GetInt32(0), r.GetInt32(1)), Value: (themes[r.GetInt32(2)], r.GetInt16(3) == 2)));
        return new(offences, scope.ToLookup(s => s.Key, s => s.Value));
    }

    /// <summary>The theme under which a rule counts an offence; null where it does not.</summary>
    internal string? Theme(NaiveRule rule, NaiveOffence offence)
    {
        var entry = scope[(rule.Id, offence.CodeId)].ToList();
        return entry.Count == 0 || (entry.Single().DomesticOnly && !offence.Domestic) || (rule.FemaleVictim && !rule.Victims(offence).Any())
            ? null : entry.Single().Theme;
    }

    /// <summary>Whether an offence belongs to all recorded crime.</summary>
    internal bool IsCrime(NaiveOffence offence) => scope[(NaiveRule.AllCrime.Id, offence.CodeId)].Any();

    internal static List<T> Read<T>(ProfileDatabase database, string sql, Func<DbDataReader, T> row) =>
        [.. database.Store.Query(new SqlQuery("naive", sql, new Dictionary<string, object?>()), row, CancellationToken.None)];
}
