//! Where `-o` writes to: files, what links lead to, pipes and devices, and what is refused.

#![expect(clippy::expect_used, reason = "tests may be blunt, their helpers too")]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;

fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(path)
}

/// `ansvar check` of a small organisation as Markdown; it has findings, so that it ends with code 1.
fn check_to(target: &Path) -> Command {
    let mut command = Command::cargo_bin("ansvar").expect("the binary");
    command.env_remove("ANSVAR_LANG").env("LC_ALL", "C").args(["check", "--pack", "start", "--format", "markdown"]);
    command.arg(fixture("small/failing.yaml")).arg("-o").arg(target);
    command
}

fn assert_written(target: &Path) {
    let output = check_to(target).output().expect("runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), output.stdout.len(), said.as_ref()), (Some(1), 0, ""));
}

fn assert_report(text: &str) {
    assert!(text.starts_with("# ") && text.ends_with('\n'), "{text}");
}

fn assert_refused(target: &Path, words: &str) {
    let output = check_to(target).output().expect("runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains(words), "{said}");
    assert!(said.contains(&target.display().to_string()), "{said}");
}

/// The names of everything in a folder: a report that was not written leaves nothing behind.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_replaced_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.md");
    fs::write(&file, "x".repeat(1_000_000)).expect("writing");
    assert_written(&file);
    assert_report(&fs::read_to_string(&file).expect("a report"));
    assert_eq!(names_in(folder.path()), ["report.md"]);
}

#[test]
fn a_folder_is_refused_with_what_to_name_instead() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_refused(folder.path(), "is a folder");
    assert_refused(&folder.path().join("not/there/report.md"), "there is no folder");
    let file = folder.path().join("file");
    fs::write(&file, "kept").expect("writing");
    assert_refused(&file.join("report.md"), "cannot write");
    assert_eq!(names_in(folder.path()), ["file"]);
}

/// What only Unix has: pipes with a name, devices, links that anyone may make, permissions.
#[cfg(unix)]
mod unix {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
    use std::path::Path;

    use super::{assert_refused, assert_report, assert_written, check_to, names_in};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("a file").permissions().mode() & 0o777
    }

    fn assert_pipe(path: &Path) {
        assert!(fs::symlink_metadata(path).expect("still there").file_type().is_fifo(), "the pipe was replaced");
    }

    fn make_pipe(path: &Path) {
        assert!(std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success());
    }

    #[test]
    fn a_pipe_stays_a_pipe_and_its_reader_gets_the_report() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        make_pipe(&pipe);
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || fs::read_to_string(pipe)
        });
        // Nobody would end the wait of a reader whose pipe is gone: that is asked before it is waited for.
        assert_written(&pipe);
        assert_pipe(&pipe);
        assert_report(&reader.join().expect("the reader ends").expect("text"));
        assert_eq!(names_in(folder.path()), ["pipe"]);
    }

    #[test]
    fn a_pipe_whose_reader_leaves_is_no_failure() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        make_pipe(&pipe);
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || drop(fs::File::open(pipe))
        });
        assert_written(&pipe);
        assert_pipe(&pipe);
        reader.join().expect("the reader ends");
    }

    /// A link to the device, so that a fault here can never harm the device itself.
    #[test]
    fn a_device_swallows_the_report_and_stays_a_device() {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join("null");
        symlink("/dev/null", &link).expect("a link");
        assert_written(&link);
        assert_eq!(fs::read_link(&link).expect("still a link"), Path::new("/dev/null"));
        assert!(fs::metadata("/dev/null").expect("there").file_type().is_char_device());
    }

    #[test]
    fn a_link_is_followed_and_stays_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("deep")).expect("a folder");
        let target = folder.path().join("deep/report.md");
        fs::write(&target, "old").expect("writing");
        let (near, far) = (folder.path().join("near"), folder.path().join("far"));
        symlink("deep/report.md", &near).expect("a link");
        symlink("near", &far).expect("a link to a link");
        assert_written(&far);
        assert_eq!(fs::read_link(&far).expect("still a link"), Path::new("near"));
        assert_eq!(fs::read_link(&near).expect("still a link"), Path::new("deep/report.md"));
        assert_report(&fs::read_to_string(&target).expect("a report"));
    }

    #[test]
    fn a_link_to_nothing_yet_makes_its_target() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("deep")).expect("a folder");
        let link = folder.path().join("link");
        symlink("deep/report.md", &link).expect("a link");
        assert_written(&link);
        assert_eq!(fs::read_link(&link).expect("still a link"), Path::new("deep/report.md"));
        assert_report(&fs::read_to_string(folder.path().join("deep/report.md")).expect("a report"));
        let circle = folder.path().join("circle");
        symlink("circle", &circle).expect("a link");
        assert_refused(&circle, "cannot write");
    }

    #[test]
    fn a_report_can_be_read_by_whom_a_file_can() {
        let folder = tempfile::tempdir().expect("a folder");
        let (plain, new, old) = (folder.path().join("plain"), folder.path().join("new"), folder.path().join("old"));
        fs::write(&plain, "").expect("writing");
        assert_written(&new);
        assert_eq!(mode(&new), mode(&plain), "a new file has the rights of any new file");
        fs::write(&old, "").expect("writing");
        fs::set_permissions(&old, Permissions::from_mode(0o640)).expect("rights");
        assert_written(&old);
        assert_eq!(mode(&old), 0o640, "a replaced file keeps its rights");
    }

    /// `-o /dev/stdout >> file`: what the file held before is not the report's to remove. By a link, as above.
    #[test]
    #[cfg(target_os = "linux")]
    fn an_open_stream_named_as_a_file_is_written_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let log = folder.path().join("log");
        fs::write(&log, "before\n").expect("writing");
        let stream = fs::OpenOptions::new().append(true).open(&log).expect("the log");
        let link = folder.path().join("stdout");
        symlink("/dev/stdout", &link).expect("a link");
        let binary = check_to(&link);
        let status = std::process::Command::new(binary.get_program())
            .args(binary.get_args())
            .stdout(stream)
            .status()
            .expect("runs");
        assert_eq!(status.code(), Some(1));
        let text = fs::read_to_string(&log).expect("the log");
        assert_report(text.strip_prefix("before\n").expect("what was there before"));
    }
}
