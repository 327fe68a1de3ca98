//! The report's own texts: Fluent messages in both languages, each asked for by a name the compiler knows.
//!
//! Rules' texts come with the findings and the names of vocabularies from `ansvar-model`; everything else is here.

use ansvar_assess::Quality;
use ansvar_model::{Bilingual, Kind, Language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

const SWEDISH: &str = include_str!("../texts/sv.ftl");
const ENGLISH: &str = include_str!("../texts/en.ftl");

/// Declares the texts that code asks for. One that nobody asks for is dead code, which the compiler finds.
macro_rules! texts {
    ($($name:ident = $key:literal;)+) => {
        /// A text of the report.
        #[derive(Clone, Copy, Debug)]
        pub(crate) enum Text { $($name,)+ }

        impl Text {
            const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            #[cfg(test)]
            const KEYS: &'static [&'static str] = &[$($key,)+];
        }
    };
}

texts! {
    Title = "title";
    Subtitle = "subtitle";
    SubtitleWithoutPacks = "subtitle-without-packs";
    SummaryAreas = "summary-areas";
    SummaryChecks = "summary-checks";
    SummaryAccepted = "summary-accepted";
    Areas = "areas";
    AreasNumber = "areas-number";
    AreasName = "areas-name";
    AreasStatus = "areas-status";
    AreasChecks = "areas-checks";
    AreasFindings = "areas-findings";
    AreasMissing = "areas-missing";
    AreasNote = "areas-note";
    AreasFindingsNarrow = "areas-findings-narrow";
    AreasChecksNarrow = "areas-checks-narrow";
    AreasMissingNarrow = "areas-missing-narrow";
    Causes = "causes";
    CausesIntro = "causes-intro";
    CausesImplied = "causes-implied";
    Closes = "closes";
    Findings = "findings";
    FindingsNone = "findings-none";
    FindingsNothing = "findings-nothing";
    Deviate = "deviate";
    DeviateInPart = "deviate-in-part";
    Deviations = "deviations";
    MoreSubjects = "more-subjects";
    MoreFindings = "more-findings";
    Follows = "follows";
    Remedy = "remedy";
    RemedyEdit = "remedy-edit";
    RemedyExample = "remedy-example";
    Source = "source";
    Location = "location";
    Referenced = "referenced";
    Contradiction = "contradiction";
    Evidence = "evidence";
    Answers = "answers";
    AnswersNote = "answers-note";
    AnswersArea = "answers-area";
    AnswersCounts = "answers-counts";
    AnswersShare = "answers-share";
    AnswersTogether = "answers-together";
    AnswersUnsettled = "answers-unsettled";
    AnswersGiven = "answers-given";
    AnswersGivenByNobody = "answers-given-by-nobody";
    AnswersWords = "answers-words";
    AnswersNone = "answers-none";
    Accepted = "accepted";
    AcceptedBy = "accepted-by";
    Reason = "reason";
    Silent = "silent";
    SilentIntro = "silent-intro";
    SilentList = "silent-list";
    SilentListInPart = "silent-list-in-part";
    SilentListWithOthers = "silent-list-with-others";
    SilentField = "silent-field";
    Idle = "idle";
    IdleExpired = "idle-expired";
    IdleLater = "idle-later";
    IdleUnmatched = "idle-unmatched";
    Disabled = "disabled";
    Params = "params";
    Catalogue = "catalogue";
    NotApplicable = "not-applicable";
    SheetOverview = "sheet-overview";
    SheetFindings = "sheet-findings";
    SheetAnswers = "sheet-answers";
    SheetActions = "sheet-actions";
    SheetSources = "sheet-sources";
    ColumnRule = "column-rule";
    ColumnSeverity = "column-severity";
    ColumnSubject = "column-subject";
    ColumnMessage = "column-message";
    ColumnState = "column-state";
    ColumnFollows = "column-follows";
    ColumnNumber = "column-number";
    ColumnQuestion = "column-question";
    ColumnAnswer = "column-answer";
    ColumnNational = "column-national";
    ColumnCloses = "column-closes";
    ColumnOwner = "column-owner";
    ColumnCost = "column-cost";
    ColumnStart = "column-start";
    ColumnEnd = "column-end";
    ColumnDocument = "column-document";
    Document000 = "document-000";
    Document001 = "document-001";
    Document002 = "document-002";
    Document003 = "document-003";
    Document004 = "document-004";
    Ground = "ground";
    GroundNote = "ground-note";
    SurveyQuestions = "survey-questions";
    SurveyFigures = "survey-figures";
    SurveyOwnWords = "survey-own-words";
    SurveySelfReported = "survey-self-reported";
    SurveyBySize = "survey-by-size";
    SurveyBackground = "survey-background";
    SurveyQuestion = "survey-question";
    SurveyAsked = "survey-asked";
    SurveyAskedIf = "survey-asked-if";
    SurveyAnswers = "survey-answers";
    SurveySingle = "survey-single";
    SurveyMulti = "survey-multi";
    SurveyFree = "survey-free";
    SurveyIncomplete = "survey-incomplete";
    SurveyExclusive = "survey-exclusive";
    SurveyWriteIn = "survey-write-in";
    SurveyProposed = "survey-proposed";
    SurveyQuestionCount = "survey-question-count";
    SurveyCounted = "survey-counted";
    SurveyPrinted = "survey-printed";
    SurveyComputed = "survey-computed";
    SurveyQuality = "survey-quality";
    SurveyAllBut = "survey-all-but";
    SurveyRest = "survey-rest";
    SurveyUnplaced = "survey-unplaced";
    SurveyNotes = "survey-notes";
    SurveyDiscrepancies = "survey-discrepancies";
    SurveyFigureCount = "survey-figure-count";
    SurveyPublished = "survey-published";
    SurveyDerived = "survey-derived";
    SurveyPercentOnly = "survey-percent-only";
    SurveyApproximate = "survey-approximate";
    SurveyContradictory = "survey-contradictory";
    SurveyLost = "survey-lost";
    EffortRecord = "effort-record";
    EffortDecision = "effort-decision";
    EffortRoutine = "effort-routine";
    HtmlTitle = "html-title";
    HtmlSkip = "html-skip";
    HtmlContents = "html-contents";
    HtmlDirector = "html-director";
    HtmlAssessed = "html-assessed";
    HtmlStatuses = "html-statuses";
    HtmlWorst = "html-worst";
    HtmlAllFound = "html-all-found";
    HtmlDecisions = "html-decisions";
    HtmlDecisionsMore = "html-decisions-more";
    HtmlEffort = "html-effort";
    HtmlEffect = "html-effect";
    HtmlSaidYes = "html-said-yes";
    HtmlSaidYesCount = "html-said-yes-count";
    HtmlSaidYesMore = "html-said-yes-more";
    HtmlSaidYesNone = "html-said-yes-none";
    HtmlSaidYesSilent = "html-said-yes-silent";
    HtmlSilentAreas = "html-silent-areas";
    HtmlSilentChecks = "html-silent-checks";
    HtmlSilentLists = "html-silent-lists";
    HtmlSince = "html-since";
    HtmlSinceNew = "html-since-new";
    HtmlSinceClosed = "html-since-closed";
    HtmlSinceRemaining = "html-since-remaining";
    HtmlSinceAccepted = "html-since-accepted";
    HtmlSinceUnassessed = "html-since-unassessed";
    HtmlSinceRule = "html-since-rule";
    HtmlAcceptedNone = "html-accepted-none";
    HtmlAcceptedLine = "html-accepted-line";
    HtmlCritical = "html-critical";
    HtmlHigh = "html-high";
    HtmlMedium = "html-medium";
    HtmlLow = "html-low";
    HtmlNotAssessed = "html-not-assessed";
    HtmlSelf = "html-self";
    HtmlSelfCounts = "html-self-counts";
    HtmlHeatCaption = "html-heat-caption";
    HtmlChecks = "html-checks";
    HtmlRadar = "html-radar";
    HtmlRadarNote = "html-radar-note";
    HtmlRadarAxis = "html-radar-axis";
    HtmlDetails = "html-details";
    HtmlAreaNothing = "html-area-nothing";
    HtmlAreaNoFindings = "html-area-no-findings";
    HtmlAreaAnswers = "html-area-answers";
    HtmlEvidence = "html-evidence";
    HtmlModel = "html-model";
    HtmlModelNote = "html-model-note";
    HtmlAppendix = "html-appendix";
    HtmlRules = "html-rules";
    HtmlRulesCaption = "html-rules-caption";
    HtmlRuleTitle = "html-rule-title";
    HtmlPassed = "html-passed";
    HtmlFailed = "html-failed";
    HtmlNotApplicable = "html-not-applicable";
    HtmlPacks = "html-packs";
    HtmlPacksNone = "html-packs-none";
    HtmlParamsNone = "html-params-none";
    HtmlDisabledNone = "html-disabled-none";
    HtmlMarking = "html-marking";
    HtmlPage = "html-page";
    PictureFormal = "picture-formal";
    PictureLoose = "picture-loose";
    PictureEscalation = "picture-escalation";
    PictureTie = "picture-tie";
    PictureVoid = "picture-void";
    PictureCounted = "picture-counted";
    PictureRoles = "picture-roles";
    PictureGroups = "picture-groups";
    PictureNoUnit = "picture-no-unit";
    PictureLeftOut = "picture-left-out";
    PictureFolded = "picture-folded";
    PictureMerged = "picture-merged";
    PictureTitle = "picture-title";
    PictureEmpty = "picture-empty";
    PictureSays = "picture-says";
    PictureSaysVoid = "picture-says-void";
    TallyTitle = "tally-title";
    TallyParticipation = "tally-participation";
    TallyBase = "tally-base";
    TallyThenNote = "tally-then-note";
    TallyMissing = "tally-missing";
    TallyAnswered = "tally-answered";
    TallyNobody = "tally-nobody";
    TallyUnanswered = "tally-unanswered";
    TallyWithoutPremise = "tally-without-premise";
    TallyShare = "tally-share";
    TallyDifference = "tally-difference";
    TallyAreas = "tally-areas";
    TallyAreasHow = "tally-areas-how";
    TallyOrganisations = "tally-organisations";
    TallyLower = "tally-lower";
    TallyMedian = "tally-median";
    TallyUpper = "tally-upper";
}

impl Text {
    /// What a quality of national figures means.
    pub(crate) const fn of_quality(quality: Quality) -> Self {
        match quality {
            Quality::Published => Self::SurveyPublished,
            Quality::Derived => Self::SurveyDerived,
            Quality::PercentOnly => Self::SurveyPercentOnly,
            Quality::Approximate => Self::SurveyApproximate,
            Quality::Contradictory => Self::SurveyContradictory,
            Quality::Lost => Self::SurveyLost,
        }
    }
}

/// The arguments of a text: variable and value.
pub(crate) type Args<'a, 'v> = &'a [(&'static str, FluentValue<'v>)];

/// The texts of one language.
pub(crate) struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads the texts of a language.
    pub(crate) fn of(language: Language) -> Self {
        let source = match language {
            Language::Swedish => SWEDISH,
            Language::English => ENGLISH,
        };
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        // What cannot be read is left out, and its keys stand for the texts; a test holds that all can be read.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The language.
    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// A text without variables.
    pub(crate) fn label(&self, text: Text) -> String {
        self.format(text.key(), &[])
    }

    /// A text with its variables.
    pub(crate) fn say(&self, text: Text, args: Args<'_, '_>) -> String {
        self.format(text.key(), args)
    }

    /// The noun for so many entities of a kind, without the number.
    pub(crate) fn kinds(&self, kind: Kind, count: u64) -> String {
        self.format(&kind_key(kind), &[("count", count.into())])
    }

    /// The text of a key; the key itself where there is none.
    fn format(&self, key: &str, args: Args<'_, '_>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut unknown = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut unknown).into_owned()
    }
}

/// A text without variables in both languages.
pub(crate) fn bilingual(text: Text) -> Bilingual {
    Bilingual::build(|language| Texts::of(language).label(text))
}

fn kind_key(kind: Kind) -> String {
    format!("kind-{}", kind.id())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use ansvar_model::{Kind, Language};
    use fluent_bundle::FluentResource;

    use super::{ENGLISH, SWEDISH, Text, Texts, kind_key};

    /// Every key of a file with the variables its text uses.
    fn variables(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut key = "";
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
                key = name;
                assert!(found.insert(key, BTreeSet::new()).is_none(), "`{key}` is there twice");
            }
            for rest in line.split('$').skip(1) {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                found.entry(key).or_default().insert(&rest[..end]);
            }
        }
        found
    }

    #[test]
    fn both_languages_have_the_same_texts_with_the_same_variables() {
        assert_eq!(variables(SWEDISH), variables(ENGLISH));
    }

    #[test]
    fn every_text_that_code_asks_for_is_there_and_no_other() {
        let kinds: Vec<String> = Kind::ALL.iter().map(|&kind| kind_key(kind)).collect();
        let asked: BTreeSet<&str> = Text::KEYS.iter().copied().chain(kinds.iter().map(String::as_str)).collect();
        let there: BTreeSet<&str> = variables(SWEDISH).into_keys().collect();
        assert_eq!(asked, there);
    }

    #[test]
    fn every_text_can_be_read_and_stands_on_one_line() {
        for (language, source) in [(Language::Swedish, SWEDISH), (Language::English, ENGLISH)] {
            assert!(FluentResource::try_new(source.to_owned()).is_ok(), "{language}");
            let texts = Texts::of(language);
            for key in variables(source).into_keys() {
                assert!(!texts.format(key, &[]).contains('\n'), "{key}");
            }
        }
    }

    #[test]
    fn kinds_are_counted() {
        let check = |language, kind, count, expected| assert_eq!(Texts::of(language).kinds(kind, count), expected);
        check(Language::Swedish, Kind::Unit, 1, "enhet");
        check(Language::Swedish, Kind::Unit, 41, "enheter");
        check(Language::Swedish, Kind::System, 41, "system");
        check(Language::English, Kind::Person, 2, "people");
    }

    #[test]
    fn a_text_that_is_not_there_is_its_key() {
        assert_eq!(Texts::of(Language::Swedish).format("no-such-text", &[]), "no-such-text");
    }
}
