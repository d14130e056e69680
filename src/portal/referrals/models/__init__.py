"""Models of this noun, a file each."""

from portal.referrals.models.matching import like, same_business
from portal.referrals.models.parts import ReferralKey, ReferralRequest, ReferralStep
from portal.referrals.models.referrals import Referral
from portal.referrals.models.terms import programme_of
from portal.referrals.models.winning import by_account, make_folder

__all__ = ["Referral", "ReferralKey", "ReferralRequest", "ReferralStep", "by_account", "like", "make_folder", "programme_of", "same_business"]
