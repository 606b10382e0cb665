package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.consent.ConsentState;

/**
 * Approval of a host institution.
 *
 * @param id id of the institution
 * @param institution short name of the institution
 * @param consent what it has answered to being named as host
 * @param answerable whether the caller may answer for it
 * @param name name of the approver; null if the approval is missing
 */
record HostApproval(String id, String institution, ConsentState consent, boolean answerable, @Nullable String name) {

	boolean isConsented() {
		return this.consent == ConsentState.CONSENTED;
	}

	boolean isDeclined() {
		return this.consent == ConsentState.DECLINED;
	}

}
