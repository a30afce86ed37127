/// Asks the catalog for everything that the schema is made of.
enum SchemaObjectQuery {
    /// Kind, name and digest; of what an extension brought nothing.
    static let text = """
        select kind, name, sha256(convert_to(coalesce(definition, ''), 'UTF8')) as digest
        from (\(objects.joined(separator: " union all "))) as objects
        """

    private static let objects = [relations, routines, constraints, triggers, policies, indexes, rules]

    private static let schemas = """
        (select oid from pg_namespace where nspname in ('public', 'history', 'known', 'audit'))
        """

    /// A relation of ours.
    private static let isOurs = """
        c.relnamespace in \(schemas) and c.relname not in ('schema_object', 'schema_file')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        """

    /// Who may do what, in one order.
    private static func rights(_ list: String) -> String {
        """
        (select string_agg(format('%s %s %s', a.grantee, a.privilege_type, a.is_grantable), ', ' order by
            a.grantee, a.privilege_type)
         from (select case e.grantee when 0 then '' else e.grantee::regrole::text end as grantee, e.privilege_type,
               e.is_grantable from aclexplode(\(list)) e) a)
        """
    }

    private static let relations = """
        select case c.relkind when 'v' then 'view' else 'table' end as kind, c.oid::regclass::text as name, concat_ws(' ',
            c.relowner::regrole, c.relrowsecurity, c.relforcerowsecurity, c.reloptions::text,
            case c.relkind when 'v' then pg_get_viewdef(c.oid) end,
            \(rights("coalesce(c.relacl, acldefault('r', c.relowner))")),
            (select string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
                 a.attgenerated, pg_get_expr(e.adbin, e.adrelid), \(rights("a.attacl"))), ', ' order by a.attname)
             from pg_attribute a left join pg_attrdef e on e.adrelid = a.attrelid and e.adnum = a.attnum
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)) as definition
        from pg_class c where c.relkind in ('r', 'p', 'v', 'm') and \(isOurs)
        """

    private static let routines = """
        select 'function', p.oid::regprocedure::text, concat_ws(' ', p.proowner::regrole, pg_get_functiondef(p.oid),
            \(rights("coalesce(p.proacl, acldefault('f', p.proowner))")))
        from pg_proc p where p.pronamespace in \(schemas) and p.prokind in ('f', 'p')
            and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
        """

    private static let constraints = """
        select 'constraint', format('%s of %s', k.conname, k.conrelid::regclass), concat_ws(' ',
            pg_get_constraintdef(k.oid), k.convalidated,
            (select string_agg(t.tgenabled::text, '' order by t.tgenabled) from pg_trigger t where t.tgconstraint = k.oid))
        from pg_constraint k join pg_class c on c.oid = k.conrelid where \(isOurs)
        """

    private static let triggers = """
        select 'trigger', format('%s of %s', t.tgname, t.tgrelid::regclass),
            concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled)
        from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and \(isOurs)
        """

    private static let policies = """
        select 'policy', format('%s of %s', p.polname, p.polrelid::regclass), concat_ws(' ', p.polcmd, p.polpermissive,
            (select string_agg(r::regrole::text, ', ' order by r::regrole::text) from unnest(p.polroles) r),
            pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
        from pg_policy p join pg_class c on c.oid = p.polrelid where \(isOurs)
        """

    private static let indexes = """
        select 'index', i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) || i.indisvalid
        from pg_index i join pg_class c on c.oid = i.indrelid
        where \(isOurs) and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
        """

    private static let rules = """
        select 'rule', format('%s of %s', r.rulename, r.ev_class::regclass), pg_get_ruledef(r.oid)
        from pg_rewrite r join pg_class c on c.oid = r.ev_class where r.rulename <> '_RETURN' and \(isOurs)
        """
}
