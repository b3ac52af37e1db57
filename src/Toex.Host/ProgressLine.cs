using System.Diagnostics;
using System.Management.Automation;

namespace Toex.Host;

/// <summary>One line of progress on a terminal, redrawn at most five times a second.</summary>
internal sealed class ProgressLine(TextWriter terminal, Func<int> width)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private long _drawn;
    private int _length;

    /// <summary>Shows progress, unless the last was shown just now.</summary>
    public void Show(ProgressRecord progress)
    {
        if (progress.RecordType == ProgressRecordType.Completed)
        {
            Clear();
        }
        else if (_drawn == 0 || Stopwatch.GetElapsedTime(_drawn) >= Interval)
        {
            _drawn = Stopwatch.GetTimestamp();
            Draw(Describe(progress));
        }
    }

    /// <summary>Takes the line off the terminal, so that other text can be written.</summary>
    public void Clear()
    {
        if (_length > 0)
        {
            Draw("");
            terminal.Write('\r');
        }
    }

    private static string Describe(ProgressRecord progress)
    {
        var percent = progress.PercentComplete >= 0 ? $" {progress.PercentComplete} %" : "";
        return $"{progress.Activity}: {progress.StatusDescription}{percent}";
    }

    private void Draw(string text)
    {
        var room = width() - 1;
        var shown = text.ReplaceLineEndings(" ");
        shown = shown.Length <= room ? shown : shown[..room];
        terminal.Write('\r' + shown.PadRight(_length));
        _length = shown.Length;
    }
}
