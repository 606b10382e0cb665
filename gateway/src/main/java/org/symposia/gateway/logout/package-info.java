/**
 * Ends sessions when the identity provider says so.
 */
@NullMarked
package org.symposia.gateway.logout;

import org.jspecify.annotations.NullMarked;
