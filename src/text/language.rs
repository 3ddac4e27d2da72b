//! The languages the program speaks, and which of them a code or the environment asks for.

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, the source of all words.
    #[default]
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Spanish];

    /// Its code (ISO 639-1): `en`, `fr` or `es`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }

    /// The language of a code such as `fr`, `fr-CA` or `es_MX.UTF-8`, whatever the region; `C` and `POSIX` are English.
    pub fn of_code(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_lowercase();
        let primary = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match primary {
            "c" | "posix" => Some(Self::English),
            _ => Self::ALL.into_iter().find(|language| language.code() == primary),
        }
    }

    /// The language of the environment, as `look` gives its variables: `COREADY_LANG`, else the first of `LC_ALL`,
    /// `LC_MESSAGES` and `LANG` that is set; English where that is none of ours.
    pub fn of_environment(look: impl Fn(&str) -> Option<String>) -> Self {
        let names = ["COREADY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        let code = names.into_iter().find_map(look);
        code.and_then(|code| Self::of_code(&code)).unwrap_or_default()
    }
}
