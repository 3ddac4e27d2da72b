//! What is said beside each number: how it is made, where that comes from, why it is missing. No number is made here.

use crate::message;
use crate::model::statistic::{Name, Undefined};
use crate::text::Message;

/// How the number is made, who counts for it and where programs differ.
pub fn formula(name: Name) -> Message {
    match name {
        Name::RWg => message!("statistic-r-wg"),
        Name::RWgJ => message!("statistic-r-wg-j"),
        Name::Icc1 => message!("statistic-icc-1"),
        Name::Icc2 => message!("statistic-icc-2"),
        Name::Alpha => message!("statistic-alpha"),
        Name::AlphaStandardized => message!("statistic-alpha-standardized"),
        Name::OmegaTotal => message!("statistic-omega-total"),
    }
}

/// The paper the number comes from, to be cited in any language.
pub fn source(name: Name) -> &'static str {
    match name {
        Name::RWg | Name::RWgJ => {
            "James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85-98, doi:10.1037/0021-9010.69.1.85"
        }
        Name::Icc1 | Name::Icc2 => {
            "Bliese (2000), in Klein & Kozlowski, Multilevel Theory, Research, and Methods in Organizations, 349-381"
        }
        Name::Alpha | Name::AlphaStandardized => {
            "Cronbach (1951), Psychometrika 16(3), 297-334, doi:10.1007/BF02310555"
        }
        Name::OmegaTotal => {
            "McDonald (1999), Test Theory: A Unified Treatment; factor by Harman & Jones (1966), Psychometrika 31(3), \
             351-368, doi:10.1007/BF02289468"
        }
    }
}

/// Why there is no number.
pub fn why_undefined(reason: Undefined) -> Message {
    match reason {
        Undefined::FewRespondents => message!("statistic-few-respondents"),
        Undefined::FewMembers => message!("statistic-few-members"),
        Undefined::FewItems => message!("statistic-few-items"),
        Undefined::NoVariation => message!("statistic-no-variation"),
        Undefined::NotSettled => message!("statistic-not-settled"),
    }
}
