using Toex.Data.Reference;
using Toex.Data.Reference.Titles;

namespace Toex.Data.Submissions.Importing;

/// <summary>
/// Reads the offence code and title of a row. A code decides where there is one. It is not certain where it looks as if leading zeros were
/// lost (802 for 00802) and it is a class as well, or the title speaks against it: such a row is not classified.
/// </summary>
internal sealed class OffenceTextReader(OffenceCatalogue catalogue)
{
    private const string Unresolved = "offence.unresolved", Zeros = "offence.zeros", Contradiction = "offence.contradiction";
    private readonly Lazy<OffenceTitleResolver> titles = new(() => OffenceTitleResolver.FromCatalogue(catalogue));

    internal OffenceText Read(string? code, string? title, long rows)
    {
        var told = title is null ? null : titles.Value.Resolve(title);
        if (code is null)
        {
            return Of(told?.Code is { } found ? catalogue.FindExact(found) : null, []);
        }

        var (written, whole) = (catalogue.FindExact(code), catalogue.FindWithLostZeros(code));
        if (whole is null)
        {
            return Of(written, Contradicts(written) ? [Contradiction] : []);
        }

        if (written is null)
        {
            return Contradicts(whole) ? Of(null, [Zeros, Contradiction]) : Of(whole, [Zeros]);
        }

        var fitting = new[] { written, whole }.Where(o => told?.Code is not null && !Contradicts(o)).ToList();
        return fitting.Count == 1 ? Of(fitting[0], [Zeros])
            : Of(null, told?.Code is null ? [Zeros] : [Zeros, Contradiction]);

        bool Contradicts(Offence? offence) => offence is not null && told?.Code is not null && !titles.Value.Agree(offence.Code, told);

        OffenceText Of(Offence? offence, IReadOnlyList<string> rules) =>
            new(code, title, rows, offence?.Id ?? UnclassifiedOffence.Id, offence is null ? [Unresolved, .. rules] : rules);
    }
}
