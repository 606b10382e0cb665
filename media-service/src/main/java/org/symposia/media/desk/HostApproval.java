package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;

/**
 * Approval of a host institution.
 *
 * @param institution short name of the institution
 * @param name name of the approver; null if the approval is missing
 */
record HostApproval(String institution, @Nullable String name) {

}
