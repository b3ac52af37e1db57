using Toex.Profiles;
using Toex.Profiles.Measures;
using Toex.Profiles.Profiling;
using Toex.Reporting.Errors;
using Toex.Reporting.Text;

namespace Toex.Reporting.Visuals;

/// <summary>Of a request that names a dimension, the part that is of its groups: one group of every force, or every group of one
/// force.</summary>
internal static class GroupRequest
{
    /// <param name="request">The request.</param>
    /// <param name="months">Whether months are shown: then a dimension alone stands for its groups, a panel each.</param>
    /// <exception cref="Data.Errors.ToexException">There is no such dimension or group, or the measure is not known of one.</exception>
    public static ProfileRequest Narrow(ProfileRequest request, bool months)
    {
        var (options, profiles) = (request.Options, request.Profiles);
        if (options.Member is null && (options.Dimension is null || !months))
        {
            return request;
        }

        var id = options.Dimension ?? profiles.SelectMany(p => p.Breakdowns).FirstOrDefault()?.Id ?? "";
        var known = profiles.Select(p => p.Breakdown(id)).OfType<ProfileBreakdown>().Where(b => b.Groups.Count > 0).ToList();
        var groups = known.SelectMany(b => b.Groups).ToList();
        if (known.Count == 0)
        {
            throw ChartErrors.NoBreakdown.With(profiles[0].Definition.Title, id,
                Ids(profiles, _ => true), request.Others);
        }

        if (months && groups.All(g => g.Months.Count == 0))
        {
            throw ChartErrors.GroupsNotMonthly.With(CleanText.Clean(known[0].Title),
                Ids(profiles, b => b.Groups.Any(g => g.Months.Count > 0)));
        }

        Check(request.Measure, known[0], profiles[0], months);
        return options.Member is { } member ? OfMember(request, known[0], Named(member, known[0], groups))
            : OfGroups(request, known[0].Id);
    }

    private static ProfileRequest OfMember(ProfileRequest request, ProfileBreakdown breakdown, string group) => ProfileRequest.Check(
        [.. request.Profiles.Select(p => p.Breakdown(breakdown.Id) is { } own ? GroupProfile.Create(p, own, group)
            : GroupProfile.Create(p with { Months = [] }, breakdown with { Groups = [] }, group))], request.Options) with
    {
        Others = request.Others,
    };

    private static ProfileRequest OfGroups(ProfileRequest request, string id)
    {
        var force = request.Focus ?? (request.Profiles.Count == 1 ? request.Profiles[0] : throw ChartErrors.GroupsOfManyForces.With(
            request.Profiles.Count, string.Join(", ", request.Profiles.SelectMany(p => p.Breakdown(id)?.Groups ?? [])
                .Select(g => g.Name).Distinct())));
        if (force.Breakdown(id) is not { Groups.Count: > 0 } breakdown)
        {
            throw ChartErrors.NothingKnown.With(request.Measure.Title, force.PoliceForce);
        }

        var groups = breakdown.Groups.Select(g => GroupProfile.Create(force, breakdown, g.Name) with
        {
            PoliceForce = g.Name, Provenance = force.Provenance,
        });
        return ProfileRequest.Check([.. groups], request.Options with { Focus = null }) with
        {
            Others = request.Others, GroupsOf = CleanText.Clean(force.PoliceForce),
        };
    }

    private static void Check(Measure measure, ProfileBreakdown breakdown, ForceProfile profile, bool months)
    {
        if (!GroupProfile.Knows(breakdown, measure))
        {
            var others = profile.Definition.Measures.Where(m => GroupProfile.Knows(breakdown, m) && (m.IsMonthly || !months))
                .Select(m => m.Id).ToList();
            throw ChartErrors.NotOfGroups.With(measure.Title, CleanText.Clean(breakdown.Title),
                others.Count == 0 ? "none" : string.Join(", ", others));
        }
    }

    /// <summary>The group of a name, whatever its case, or the only one that begins so.</summary>
    private static string Named(string member, ProfileBreakdown breakdown, List<ProfileGroup> groups)
    {
        var names = groups.Select(g => g.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var begun = names.FindAll(n => n.StartsWith(member.Trim(), StringComparison.OrdinalIgnoreCase));
        return begun.Find(n => n.Length == member.Trim().Length) ?? (begun.Count == 1 ? begun[0]
            : throw ChartErrors.NoGroup.With(member, CleanText.Clean(breakdown.Title), string.Join(", ", names)));
    }

    private static string Ids(IReadOnlyList<ForceProfile> profiles, Func<ProfileBreakdown, bool> which)
    {
        var ids = profiles.SelectMany(p => p.Breakdowns).Where(b => b.Groups.Count > 0 && which(b)).Select(b => b.Id)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return ids.Count == 0 ? "none" : string.Join(", ", ids);
    }
}
