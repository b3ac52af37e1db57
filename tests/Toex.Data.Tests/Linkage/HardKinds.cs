using System.Globalization;
using DuckDB.NET.Data;

namespace Toex.Data.Tests.Linkage;

/// <summary>
/// Makes records of the kinds that linkage easily gets wrong (twins, father and son, namesakes, aliases, a third record that fits two,
/// partial and mistyped dates), so many of each, in a background of made-up persons: link_record to link, truth (record_id, person, name)
/// and hard (kind, trial, right, a, b, third). The same for the same numbers.
/// </summary>
internal sealed class HardKinds
{
    /// <summary>How many of each kind at the three densities.</summary>
    public static readonly IReadOnlyList<int> Densities = [20, 100, 500];

    private static readonly string[] Boys =
    [
        "Jack", "Harry", "Jacob", "Charlie", "Thomas", "Oscar", "William", "George", "Leo", "Noah", "Arthur", "Oliver", "David", "John",
            "Mohammed",
        "Ahmed", "Daniel", "Ryan", "Connor", "Kyle", "Liam", "Jamie", "Peter", "Paul", "Mark", "Stephen", "Andrew", "Kevin", "Darren",
            "Craig",
        "Omar", "Hassan", "Ali", "Piotr", "Marek", "Callum", "Lewis", "Nathan", "Luke", "Adam", "Gareth", "Simon", "Martin", "Anthony",
            "Robert",
    ];

    private static readonly string[] Girls =
    [
        "Olivia", "Amelia", "Isla", "Ava", "Freya", "Sophie", "Emily", "Grace", "Lily", "Ella", "Chloe", "Megan", "Jessica", "Sarah",
            "Julie", "Karen",
        "Susan", "Linda", "Aisha", "Fatima", "Zainab", "Agnieszka", "Kasia", "Laura", "Stacey", "Kelly", "Nicola", "Rebecca", "Hannah",
            "Lucy",
        "Charlotte", "Alice", "Ruby", "Poppy", "Daisy", "Evie", "Holly", "Amy", "Leanne", "Joanne", "Tracey", "Helen", "Claire", "Emma",
            "Katie",
    ];

    private static readonly string[] Common =
    [
        "Smith", "Jones", "Taylor", "Brown", "Williams", "Wilson", "Johnson", "Davies", "Patel", "Robinson", "Wright", "Thompson", "Evans",
            "Walker",
        "White", "Roberts", "Green", "Hall", "Wood", "Jackson", "Clarke", "Khan", "Ali", "Hussain", "Begum", "Ahmed", "Kelly", "Murphy",
            "Singh", "Kaur",
    ];

    private static readonly string[] Starts =
    [
        "Ash", "Bar", "Cal", "Dun", "Elm", "Fen", "Gor", "Hal", "Ing", "Kel", "Lan", "Mar", "Nor", "Oak", "Pen", "Rad", "Sed", "Thor",
            "Wal", "Yar", "Wes", "Crom",
    ];

    private static readonly string[] Ends =
    [
        "by", "croft", "dale", "field", "ford", "ham", "ley", "man", "more", "ridge", "shaw", "son", "stone", "ton", "well", "wick", "wood",
            "worth", "bury", "gate",
    ];

    private static readonly string[] Towns =
    [
        "Basildon", "Braintree", "Brentwood", "Chelmsford", "Clacton", "Colchester", "Epping", "Grays", "Halstead", "Harlow", "Maldon",
            "Rayleigh",
        "Southend", "Tilbury", "Wickford", "Witham",
    ];

    private static readonly string[] Streets =
        ["Mill", "Church", "High", "Park", "Station", "Green", "Manor", "Queens", "Victoria", "London", "Oak", "Elm"];

    /// <summary>Names of twins that are much alike.</summary>
    private static readonly (string, string)[] Alike =
    [
        ("Jake", "Jack"), ("Zoe", "Chloe"), ("Tobias", "Tobiah"), ("Ella", "Emma"), ("Jayden", "Hayden"), ("Mia", "Maya"),
            ("Harry", "Barry"), ("Hassan", "Hussain"),
        ("Amina", "Amira"), ("Daniel", "Danielle"), ("Ethan", "Nathan"), ("Lily", "Lucy"), ("Kayla", "Kyla"), ("Aiden", "Jaiden"),
            ("Marc", "Mary"), ("Leo", "Leon"),
    ];

    private static readonly string[] Rare =
        ["Rupert", "Tarquin", "Quentin", "Barnaby", "Percival", "Edmund", "Algernon", "Ptolemy", "Lysander", "Cosmo"];

    private readonly Random random;
    private readonly List<(long Id, string Person, LinkagePerson Record)> records = [];
    private readonly List<(string Kind, int Trial, string Right, long A, long B, long? Third)> trials = [];

    private HardKinds(int seed) => random = new(seed);

    /// <summary>Fills the tables.</summary>
    /// <param name="connection">Where to.</param>
    /// <param name="background">Records of the background.</param>
    /// <param name="each">Trials of each kind.</param>
    public static void Make(DuckDBConnection connection, int background, int each)
    {
        var kinds = new HardKinds(11);
        kinds.Background(background);
        for (var trial = 0; trial < each; trial++)
        {
            kinds.Trial(trial);
        }

        kinds.Write(connection);
    }

    private void Trial(int trial)
    {
        var like = Alike[trial % Alike.Length];
        var twin = Person() with { Given = Boys[trial % Boys.Length], Telephone = null, Identifier = null };
        Apart("twins", trial, twin, twin with { Given = Boys[(trial + 7) % Boys.Length] });
        twin = Person() with { Given = like.Item1, Telephone = null, Identifier = null };
        Apart("twins of like names", trial, twin, twin with { Given = like.Item2 });
        twin = Person() with { Given = like.Item1, Telephone = null, Identifier = null };
        Apart("twins and a third", trial, twin, twin with { Given = like.Item2 },
            twin with { Given = like.Item1[0] == like.Item2[0] ? like.Item1[..1] : null, Born = null });

        var father = Person() with { Given = Boys[trial % Boys.Length], Sex = 1, Telephone = null, Identifier = null };
        Apart("father and son", trial, father, Son(father, trial % 2 == 0));
        father = Person() with { Given = Boys[trial % Boys.Length], Sex = 1, Telephone = null, Identifier = null };
        Apart("father and son and a third", trial, father, Son(father, trial % 2 == 0), father with { Born = null });

        var namesake =
            Person() with { Given = Boys[trial % 10], Family = Common[trial % 6], Born = null, Sex = 1, Telephone = null,
                Identifier = null };
        Add("namesakes without a birth date", trial, "unknown", namesake, Elsewhere(namesake));
        namesake = Elsewhere(namesake);
        Add("namesakes with two birth dates", trial, "unknown", namesake with { Born = Born() },
            Elsewhere(namesake) with { Born = Born() });

        var one = Person() with { Given = Rare[trial % Rare.Length], Born = trial % 2 == 0 ? null
            : Born(), Identifier = Identifier(), Telephone = null };
        Apart("two identifiers", trial, one, Elsewhere(one) with { Identifier = Identifier() });
        one = Person() with { Given = Rare[trial % Rare.Length], Born = Born(), Identifier = Identifier(), Telephone = null };
        Apart("two identifiers and a third", trial, one, Elsewhere(one) with { Identifier = Identifier() }, one with { Identifier = null });

        var alias = Person() with { Identifier = Identifier() };
        Add("aliases of one identifier", trial, "asked", alias, Person() with { Identifier = alias.Identifier });

        var whole = Person();
        Same("partial or impossible dates", trial, whole, whole with { Born = Partial(whole.Born!, trial), Telephone = null });
        whole = Person();
        Same("mistyped dates", trial, whole,
            (trial % 2 == 0 ? Elsewhere(whole) with { Town = whole.Town } : whole) with { Born = Mistyped(whole.Born!, trial) });
        whole = Person();
        Same("mistyped given names", trial, whole, whole with { Given = Typed(whole.Given!), Telephone = null });
        whole = Person();
        Same("moved", trial, whole, Elsewhere(whole) with { Telephone = null });
    }

    private void Apart(string kind, int trial, LinkagePerson a, LinkagePerson b, LinkagePerson? third = null) =>
        Add(kind, trial, "apart", a, b, third);

    private void Same(string kind, int trial, LinkagePerson a, LinkagePerson b) => Add(kind, trial, "same", a, b);

    private void Add(string kind, int trial, string right, LinkagePerson a, LinkagePerson b, LinkagePerson? third = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind} {trial}");
        var (one, other) = (Record(name, a), Record(right is "same" or "asked" ? name : name + " other", b));
        trials.Add((kind, trial, right, one, other, third is null ? null : Record(name + " third", third)));
    }

    private long Record(string person, LinkagePerson record)
    {
        records.Add((records.Count + 1, person, record));
        return records.Count;
    }

    /// <summary>Three in four records are of a person of their own, every third of them at home with the one before; the fourth repeats
    /// one.</summary>
    private void Background(int number)
    {
        var persons = new List<LinkagePerson>();
        for (var i = 0; i < number; i++)
        {
            if (i % 4 == 3)
            {
                var whose = random.Next(persons.Count);
                Record($"b{whose}", Again(persons[whose]));
                continue;
            }

            var person = Person();
            if (i % 3 == 2 && persons.Count > 0)
            {
                var home = persons[^1];
                person = person with { Family = home.Family, Address = home.Address, Town = home.Town, Postcode = home.Postcode };
            }

            persons.Add(person);
            Record($"b{persons.Count - 1}", person with { Born = Chance(0.1) ? null : person.Born });
        }
    }

    private LinkagePerson Again(LinkagePerson person)
    {
        var again = Chance(0.3) ? Elsewhere(person) : person;
        return again with
        {
            Given = Chance(0.1) ? Typed(person.Given!) : person.Given,
            Family = Chance(0.06) ? Typed(person.Family!) : person.Family,
            Born = Chance(0.1) ? null : Chance(0.05) ? Mistyped(person.Born!, random.Next(8)) : person.Born,
            Telephone = Chance(0.5) ? null : person.Telephone,
            Identifier = Chance(0.5) ? null : person.Identifier,
        };
    }

    private LinkagePerson Person()
    {
        var sex = 1 + random.Next(2);
        var town = random.Next(Towns.Length);
        return new(Pick(sex == 1 ? Boys : Girls), Chance(0.4) ? Pick(Common)
            : Pick(Starts) + Pick(["", "en", "er", "in", "a", "ing"]) + Pick(Ends), Born(), sex)
        {
            Address = Text($"{1 + random.Next(180)} {Pick(Streets)} {Pick(["Road", "Lane", "Close", "Drive"])}"),
            Town = Towns[town],
            Postcode = Text($"CM{1 + town} {1 + random.Next(9)}{Letter()}{Letter()}"),
            Telephone = Chance(0.4) ? Text($"07{random.Next(100, 1000)} {random.Next(100_000, 1_000_000)}") : null,
            Identifier = Chance(0.15) ? Identifier() : null,
        };
    }

    private LinkagePerson Elsewhere(LinkagePerson person)
    {
        var other = Person();
        return person with { Address = other.Address, Town = other.Town, Postcode = other.Postcode };
    }

    /// <summary>Born 18 to 40 years later, on the same day and month where asked.</summary>
    private LinkagePerson Son(LinkagePerson father, bool sameDay)
    {
        var later = random.Next(18, 41);
        return father with { Born = Text($"{int.Parse(father.Born![..4], CultureInfo.InvariantCulture) + later:0000}")
            + (sameDay ? father.Born[4..] : Born()[4..]) };
    }

    private string Born() => Text($"{random.Next(1950, 2008):0000}-{1 + random.Next(12):00}-{1 + random.Next(28):00}");

    private static string Partial(string born, int trial) => (trial % 5) switch
    {
        0 => born[..7] + "-??",
        1 => born[..4] + "-00-00",
        2 => "????" + born[4..],
        3 => born[5..7] is "02" or "04" or "06" or "09" or "11" ? born[..8] + "31" : born[..4] + "-02-30",
        _ => born[..4],
    };

    private static string Mistyped(string born, int trial)
    {
        var (year, month, day) = (int.Parse(born[..4], CultureInfo.InvariantCulture), born[5..7], born[8..]);
        return (trial % 4) switch
        {
            0 => string.CompareOrdinal(day, "12") <= 0 ? $"{born[..4]}-{day}-{month}" : $"{born[..8]}{day[1]}{day[0]}",
            1 => Text($"{born[..2]}{born[3]}{born[2]}{born[4..]}"),
            2 => Text($"{year + 3}{born[4..]}"),
            _ => Text($"{year - 1}{born[4..]}"),
        };
    }

    private string Typed(string name)
    {
        var at = 1 + random.Next(Math.Max(1, name.Length - 2));
        return random.Next(3) switch
        {
            0 => name[..at] + name[(at + 1)..],
            1 => name[..at] + (char)('a' + random.Next(26)) + name[(at + 1)..],
            _ => name[..at] + name[at] + name[at..],
        };
    }

    private string Identifier() => Text($"{random.Next(0, 100):00}/{random.Next(10_000, 999_999)}{Letter()}");

    private char Letter() => (char)('A' + random.Next(26));

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Write(DuckDBConnection connection)
    {
        Execute(connection, """
            CREATE OR REPLACE TABLE link_record (record_id BIGINT, source INTEGER, given_name VARCHAR, family_name VARCHAR, birth_date VARCHAR, sex SMALLINT,
                address VARCHAR, town VARCHAR, postcode VARCHAR, telephone VARCHAR, email VARCHAR, identifier VARCHAR);
            CREATE OR REPLACE TABLE truth (record_id BIGINT, person VARCHAR, name VARCHAR);
            CREATE OR REPLACE TABLE hard (kind VARCHAR, trial INTEGER, expected VARCHAR, a BIGINT, b BIGINT, third BIGINT);
            """);
        using (var appender = connection.CreateAppender("link_record"))
        {
            foreach (var (id, _, r) in records)
            {
                appender.CreateRow().AppendValue(id).AppendValue(1).AppendValue(r.Given).AppendValue(r.Family).AppendValue(r.Born)
                    .AppendValue((short?)r.Sex)
                    .AppendValue(r.Address).AppendValue(r.Town).AppendValue(r.Postcode).AppendValue(r.Telephone).AppendValue(r.Email)
                        .AppendValue(r.Identifier).EndRow();
            }
        }

        using (var appender = connection.CreateAppender("truth"))
        {
            foreach (var (id, person, _) in records)
            {
                appender.CreateRow().AppendValue(id).AppendValue(person).AppendValue(Text($"{id}")).EndRow();
            }
        }

        using (var appender = connection.CreateAppender("hard"))
        {
            foreach (var (kind, trial, right, a, b, third) in trials)
            {
                appender.CreateRow().AppendValue(kind).AppendValue(trial).AppendValue(right).AppendValue(a).AppendValue(b)
                    .AppendValue(third).EndRow();
            }
        }
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
