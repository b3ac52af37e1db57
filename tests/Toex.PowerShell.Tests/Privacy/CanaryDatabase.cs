using Toex.Tests;

namespace Toex.PowerShell.Tests.Privacy;

/// <summary>A database of one force in which every text of a person holds the word Canary, and files of such rows that are wrong in every
/// way.</summary>
public sealed class CanaryDatabase : IDisposable
{
    /// <summary>What must never leave but by a journalled reading.</summary>
    public const string Canary = "Canary";

    private readonly TemporaryFolder _folder = new();
    private readonly ModuleFixture _module = new();
    private int _copies;

    public CanaryDatabase()
    {
        Made = File("made.toex");
        const string PersonHeadings =
            "force_code,person_reference,given_name,family_name,birth_date,sex,address,town,postcode,telephone,email,national_identifier";
        string Person(string reference, string birth, string sex) =>
            $"Essex,Canary{reference},Canary,O'Canary,{birth},{sex},1 Canary Row,Canaryton,CANARY 1,CANARY2,canary@canary.example,CANARY3";
        Write("persons.csv", PersonHeadings, Person("1", "1990-02-01", "M"), Person("2", "1991-02-01", "F"), Person("3", "1990-02-01", "M"),
            Person("4", "canary", "M"), Person("5", "1991-02-03", "Canary"));
        Write("offences.csv", "force_code,offence_reference,offence_code,offence_title,recorded_date,investigating_team,domestic",
            "Essex,CANARY/1/26,8Q,Stalking of Canary,2026-05-01,Canary team,Y",
                "Essex,CANARY/2/26,,Threats by O'Canary to his wife,2026-05-02,Canary team,Y",
            "Essex,CANARY/3/26,Canary,Canary,2026-05-03,Canary team,Y");
        Write("offence_persons.csv", "force_code,offence_reference,person_reference,role",
            "Essex,CANARY/1/26,Canary1,Suspect", "Essex,CANARY/1/26,Canary2,Victim", "Essex,CANARY/1/26,Canary3,Suspect");
        Write("missing_episodes.csv", "force_code,episode_reference,person_reference,missing_from,found_at,risk_level,looked_after",
            "Essex,CANARY-E1,Canary1,2026-05-01 10:00,2026-05-02 10:00,No apparent risk,Y");
        Write("managed_offenders.csv",
            "force_code,offender_reference,person_reference,category,level,risk_level,registered,manager,managed_from,next_visit_due",
            "Essex,CANARY-M1,Canary3,1,1,Very high,Y,DC Canary,2026-01-01,2026-04-01");
        Write("visits.csv", "force_code,visit_reference,offender_reference,visit_date,completed", "Essex,CANARY-V1,CANARY-M1,2026-03-01,Y");
        Write("headless.csv", Person("6", "1990-02-03", "M"), Person("7", "1990-02-04", "F"));
        Write("twice.csv", "Canary,canary,Essex", "1,2,3");
        Write("known-and-unknown.csv", PersonHeadings + ",Canary", Person("8", "1990-02-05", "M") + ",Canary");
        Write("quote.csv", "force_code,person_reference,given_name", "Essex,\"Canary9,Canary", "Essex,Canary10\"x,Canary",
            "Essex,Canary,Canary,Canary,Canary");
        Write("other-force.csv", PersonHeadings, Person("11", "1990-02-03", "M").Replace("Essex", "Canaryshire", StringComparison.Ordinal));
        Write("map.json", """{ "name": "Own", "kind": "persons", "columns": { "person_reference": "Canary" } }""");
        var made = Session(Made, """
            Import-ToexSubmission persons.csv, offences.csv, offence_persons.csv, missing_episodes.csv, managed_offenders.csv, visits.csv
            Resolve-ToexSubject -Reason 'Test data'
            Set-ToexSubjectLink -PersonId 1 -OtherPersonId 2 -Decision Apart -Reason 'Test data'
            """, make: true);
        Assert.Equal([], made.ErrorIds);
    }

    /// <summary>The database as it was made.</summary>
    public string Made { get; }

    /// <summary>Runs a script in a session that may write to a copy of the database; what it let out, and the database.</summary>
    internal (Listened Heard, string Database, IReadOnlyList<string> Files) Run(string script, Action<string>? before = null)
    {
        var database = File($"copy-{++_copies}.toex");
        System.IO.File.Copy(Made, database);
        before?.Invoke(database);
        var there = Directory.GetFiles(_folder.Path).ToHashSet(StringComparer.Ordinal);
        var heard = Session(database, script, make: false);
        return (heard, database, [.. Directory.GetFiles(_folder.Path).Where(f => !there.Contains(f))]);
    }

    internal IEnumerable<string> Cmdlets => _module.Cmdlets.Select(c => c.Name);

    /// <inheritdoc/>
    public void Dispose()
    {
        _module.Dispose();
        _folder.Dispose();
    }

    private Listened Session(string database, string script, bool make)
    {
        _module.Run(
            $"$null = $ExecutionContext.SessionState.Path.SetLocation($args[0]); {(make ? "$null = New-ToexDatabase $args[1];" : "")} "
                + $"$null = Connect-ToexDatabase $args[1] -ReadWrite", _folder.Path, database).Succeeded();
        try
        {
            using var shell = _module.Start($"$VerbosePreference = 'Continue'; $DebugPreference = 'Continue'; {script}", out var running);
            return Listened.To(shell, running);
        }
        finally
        {
            _module.Run("Disconnect-ToexDatabase").Succeeded();
        }
    }

    private string File(string name) => Path.Combine(_folder.Path, name);

    private void Write(string name, params string[] lines) => System.IO.File.WriteAllLines(File(name), lines);
}
